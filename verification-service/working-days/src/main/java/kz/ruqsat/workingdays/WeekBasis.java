package kz.ruqsat.workingdays;

/**
 * The acts behind the days that nobody declares.
 *
 * @param working why an ordinary Monday to Friday is worked
 * @param weekend why Saturday and Sunday are off
 * @param move why a holiday on a day off makes the next working day off
 */
record WeekBasis(String working, String weekend, String move) {}
