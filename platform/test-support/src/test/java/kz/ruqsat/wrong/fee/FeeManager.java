package kz.ruqsat.wrong.fee;

class FeeManager {}
