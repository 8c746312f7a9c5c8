package kz.ruqsat.verification.obligation;

/** How a status looks, and with which word, among those that all pages share. */
final class StatusLook {

    private StatusLook() {}

    static String of(ObligationStatus status) {
        return switch (status) {
            case OVERDUE -> "overdue";
            case DUE_TODAY -> "due-today";
            case DUE_SOON -> "due-soon";
            case RUNNING -> "on-track";
            case PAUSED -> "paused";
            case LAPSED -> "lapsed";
            case FULFILLED -> "fulfilled";
            case FULFILLED_LATE -> "fulfilled-late";
            case CANCELLED -> "cancelled";
        };
    }
}
