package kz.ruqsat.example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An applicant that does not exist. Each playing has its own, so that the story can be played again.
 *
 * @param bin a business identification number with a valid check digit
 * @param email a mailbox of the sandbox
 */
public record Miner(String bin, String email) {

    /** The sample pools of the sandbox; the client {@link Client#POOL} speaks for the first. */
    static final String FIRST_POOL = "0190c8a0-0000-7000-8000-000000000001";

    static final String SECOND_POOL = "0190c8a0-0000-7000-8000-000000000002";

    private static final int[][] WEIGHTS = {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2}};

    static Miner anybody() {
        while (true) {
            // Registered in May 2023, a resident legal entity's head office.
            String stem = "230540%05d".formatted(ThreadLocalRandom.current().nextInt(1_000, 100_000));
            int digit = checkDigit(stem);
            if (digit < 10) {
                return new Miner(stem + digit, "miner-" + stem.substring(6) + "@khan-tengri.example");
            }
        }
    }

    /** 10 if no number can begin so. */
    static int checkDigit(String stem) {
        int remainder = 10;
        for (int i = 0; i < WEIGHTS.length && remainder == 10; i++) {
            int sum = 0;
            for (int k = 0; k < stem.length(); k++) {
                sum += (stem.charAt(k) - '0') * WEIGHTS[i][k];
            }
            remainder = sum % 11;
        }
        return remainder;
    }

    /** The application of a subtype I applicant whose rows R1 to R6 all apply. */
    public Map<String, Object> application() {
        return Map.of("subtype", "I", "language", "ru", "applicant", applicant(), "facts", facts());
    }

    private Map<String, Object> applicant() {
        return Map.of(
                "kind",
                "LEGAL_ENTITY",
                "identifier",
                bin,
                "name",
                Map.of("kk", "«Хан Тәңірі Майнинг» ЖШС", "ru", "ТОО «Хан Тенгри Майнинг»"),
                "address",
                "Павлодар облысы, Екібастұз қаласы, Энергетиктер көшесі, 12",
                "email",
                email,
                "phone",
                "+7 705 000 00 00");
    }

    private static Map<String, Object> facts() {
        return Map.of(
                "hardware",
                "OWNED",
                "hardwareUnits",
                List.of(Map.of("registerNumber", "HSC-000101"), Map.of("registerNumber", "HSC-000102")),
                "dataCentre",
                Map.of("ground", "OWNED", "kato", "552210000", "address", "Екібастұз, өнеркәсіптік аймақ, 3"),
                "powerSupply",
                Map.of("supplierConnectedToUnifiedSystem", true),
                "gridSystems",
                Map.of("metering", true, "loadShedding", true, "telecommunication", true),
                "technicalConditions",
                List.of(conditions()),
                "pool",
                Map.of("poolId", SECOND_POOL));
    }

    private static Map<String, Object> conditions() {
        return Map.of(
                "number",
                "TU-2022-118",
                "issuedOn",
                "2022-09-14",
                "issuerKind",
                "TRANSMITTING",
                "voltageKv",
                "110",
                "capacityMw",
                "12.5",
                "connectedOn",
                "2023-02-20",
                "activity",
                "DATA_CENTRE");
    }
}
