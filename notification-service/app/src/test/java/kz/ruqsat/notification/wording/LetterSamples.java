package kz.ruqsat.notification.wording;

import java.util.Map;

/** What each kind of notice is filled with in the golden letters. A new wording needs a sample here. */
final class LetterSamples {

    private static final String LICENCE = "KZ35DMA00000017";

    static final Map<String, Map<String, String>> BY_WORDING = Map.ofEntries(
            Map.entry(
                    "application-submitted",
                    Map.of(
                            "number", "2026-000017",
                            "receivedAt", "2026-03-20T18:59:30Z",
                            "contentHash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
            Map.entry("application-returned", Map.of("number", "2026-000017", "returnedAt", "2026-03-27T05:00:00Z")),
            Map.entry("application-approved", Map.of("number", "2026-000017", "decidedAt", "2026-04-10T05:00:00Z")),
            Map.entry(
                    "application-refused",
                    Map.of(
                            "number", "2026-000017",
                            "decidedAt", "2026-04-10T05:00:00Z",
                            "legalPoint", "165/НҚ, R6",
                            "reasonCode", "CAPACITY_TOO_LOW",
                            "noted", "yes",
                            "note", "0,8 МВт {рұқсат етілген}")),
            Map.entry(
                    "licence-issued",
                    Map.of(
                            "licenceNumber", LICENCE,
                            "issuedOn", "2026-04-13",
                            "validUntil", "2029-04-12",
                            "subtype", "I")),
            Map.entry(
                    "licence-suspended",
                    Map.of(
                            "licenceNumber", LICENCE,
                            "from", "2026-08-31",
                            "lastDay", "2027-02-28",
                            "ground", "Дұрыс емес мәліметтер",
                            "basis", "№ 14",
                            "noted", "yes",
                            "note", "R2 бойынша {құжат}")),
            Map.entry(
                    "licence-resumed",
                    Map.of(
                            "licenceNumber", LICENCE,
                            "resumedOn", "2026-10-05",
                            "cause", "DECISION",
                            "ground", "Себептер жойылды",
                            "basis", "№ 20",
                            "noted", "no",
                            "note", "")),
            Map.entry(
                    "licence-terminated",
                    Map.of(
                            "licenceNumber", LICENCE,
                            "from", "2026-12-01",
                            "ground", "Лицензиаттың өтініші",
                            "basis", "№ 31",
                            "noted", "no",
                            "note", "")),
            Map.entry(
                    "licence-reissued",
                    Map.of(
                            "licenceNumber", "KZ08DMA00000018",
                            "issuedOn", "2026-08-31",
                            "replacedNumber", LICENCE,
                            "validUntil", "2029-04-12",
                            "ground", "Атауы өзгерді",
                            "basis", "№ 7",
                            "noted", "no",
                            "note", "")),
            Map.entry(
                    "ops-host-licence-changed",
                    Map.of(
                            "application", "2026-000017",
                            "hostNumber", LICENCE,
                            "change", "SUSPENDED",
                            "from", "2026-08-31")),
            Map.entry(
                    "pool-suspended",
                    Map.of(
                            "licenceNumber",
                            LICENCE,
                            "poolKk",
                            "«Алатау» пулы",
                            "poolRu",
                            "Пул «Алатау»",
                            "from",
                            "2026-03-20",
                            "basis",
                            "№ 25-НҚ")),
            Map.entry(
                    "pool-withdrawn",
                    Map.of(
                            "licenceNumber",
                            LICENCE,
                            "poolKk",
                            "«Алатау» пулы",
                            "poolRu",
                            "Пул «Алатау»",
                            "from",
                            "2026-03-20",
                            "basis",
                            "№ 25-НҚ",
                            "workingDays",
                            "2",
                            "countedFrom",
                            "2026-03-20")),
            Map.entry(
                    "pool-expired",
                    Map.of(
                            "licenceNumber",
                            LICENCE,
                            "poolKk",
                            "«Алатау» пулы",
                            "poolRu",
                            "Пул «Алатау»",
                            "from",
                            "2026-03-20",
                            "basis",
                            "№ 25-НҚ",
                            "workingDays",
                            "2",
                            "countedFrom",
                            "2026-03-20")),
            Map.entry(
                    "name-pool-term-lapsed",
                    Map.of("licenceNumber", LICENCE, "dueOn", "2026-03-27", "legalPoint", "165/НҚ, R4")),
            Map.entry(
                    "switch-term-running",
                    Map.of(
                            "licenceNumber", LICENCE,
                            "switchedOn", "2026-03-20",
                            "workingDays", "2",
                            "dueOn", "2026-03-27",
                            "legalPoint", "165/НҚ, R4")),
            Map.entry(
                    "switch-term-lapsed",
                    Map.of("licenceNumber", LICENCE, "dueOn", "2026-03-27", "legalPoint", "165/НҚ, R4")),
            Map.entry(
                    "switch-notice-late",
                    Map.of(
                            "licenceNumber", LICENCE,
                            "dueOn", "2026-03-27",
                            "acceptedOn", "2026-04-03",
                            "workingDaysLate", "5",
                            "legalPoint", "165/НҚ, R4")),
            Map.entry(
                    "mismatch-opened",
                    Map.of(
                            "licenceNumber", LICENCE,
                            "reason", "DAYS_DIFFER",
                            "toldOn", "2026-03-20",
                            "statedOn", "2026-03-19")),
            Map.entry("switch-term-taken-back", Map.of("licenceNumber", LICENCE, "reason", "FOUND_NO_MOVE")),
            Map.entry(
                    "ops-mismatch-lapsed",
                    Map.of("licenceNumber", LICENCE, "dueOn", "2026-03-27", "obligationId", "obligation-1")),
            Map.entry(
                    "inquiry-opened",
                    Map.of(
                            "kind", "REMARKS",
                            "application", "2026-000017",
                            "askedOn", "2026-03-20",
                            "text", "R3 бойынша құжат {оқылмайды}.")),
            Map.entry(
                    "term-paused",
                    Map.of(
                            "kind", "DECISION",
                            "reference", "2026-000017",
                            "from", "2026-03-27",
                            "workingDaysLeft", "11",
                            "basis", "АППК, ст. 76")),
            Map.entry(
                    "term-resumed",
                    Map.of(
                            "kind", "DECISION",
                            "reference", "2026-000017",
                            "countedFrom", "2026-04-03",
                            "dueOn", "2026-04-17")),
            Map.entry(
                    "term-extended",
                    Map.of(
                            "kind", "DECISION",
                            "reference", "2026-000017",
                            "workingDays", "2",
                            "previousDueOn", "2026-04-13",
                            "dueOn", "2026-04-15",
                            "basis", "АППК, ст. 76")),
            Map.entry(
                    "term-moved",
                    Map.of(
                            "kind", "POOL_SWITCH_NOTICE",
                            "reference", LICENCE,
                            "cause", "CALENDAR",
                            "previousDueOn", "2026-03-27",
                            "dueOn", "2026-03-30",
                            "basis", "decree 1")),
            Map.entry(
                    "term-warning",
                    Map.of(
                            "kind", "LICENCE_EXPIRY",
                            "reference", LICENCE,
                            "dueOn", "2029-04-12",
                            "legalPoint", "193-VII, 9 (1)")),
            Map.entry(
                    "ops-term-escalated",
                    Map.of(
                            "kind", "DECISION",
                            "reference", "2026-000017",
                            "rung", "LAST_DAY",
                            "dueOn", "2026-04-13",
                            "obligationId", "obligation-1")),
            Map.entry(
                    "ops-switch-term-lapsed",
                    Map.of(
                            "licenceNumber", LICENCE,
                            "dueOn", "2026-03-27",
                            "legalPoint", "165/НҚ, R4",
                            "obligationId", "obligation-1")),
            Map.entry(
                    "ops-switch-notice-late",
                    Map.of(
                            "licenceNumber", LICENCE,
                            "dueOn", "2026-03-27",
                            "acceptedOn", "2026-03-30",
                            "workingDaysLate", "1",
                            "legalPoint", "165/НҚ, R4",
                            "obligationId", "obligation-1")),
            Map.entry(
                    "ops-authority-term-lapsed",
                    Map.of(
                            "kind", "COMPLETENESS_CHECK",
                            "application", "2026-000017",
                            "dueOn", "2026-03-27",
                            "legalPoint", "202-V, 25-бап 1-тармақ",
                            "obligationId", "obligation-2")));

    private LetterSamples() {}
}
