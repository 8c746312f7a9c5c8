package kz.ruqsat.wrong.fee;

class FeeUtils {}
