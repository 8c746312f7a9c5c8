package kz.ruqsat.wrong.fee;

class FeeImpl {}
