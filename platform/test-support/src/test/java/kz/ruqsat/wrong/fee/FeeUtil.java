package kz.ruqsat.wrong.fee;

class FeeUtil {}
