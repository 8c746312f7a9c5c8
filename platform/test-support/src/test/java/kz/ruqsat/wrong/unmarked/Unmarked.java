package kz.ruqsat.wrong.unmarked;

class Unmarked {}
