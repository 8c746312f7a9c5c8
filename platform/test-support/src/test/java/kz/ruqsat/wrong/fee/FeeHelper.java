package kz.ruqsat.wrong.fee;

class FeeHelper {}
