package kz.ruqsat.local;

import kz.ruqsat.platform.embedded.Ports;

/** Who listens where on this machine. */
record Addresses(int offset) {

    int web(Child child) {
        return child.port() + offset;
    }

    int management(Child child) {
        return child.managementPort() + offset;
    }

    int postgres() {
        return 15432 + offset;
    }

    int kafka() {
        return 19092 + offset;
    }

    int kafkaController() {
        return kafka() + 1;
    }

    int smtp() {
        return 18025 + offset;
    }

    /** How people reach it. A browser keeps its sessions by this name, so it is not the number. */
    String origin() {
        return "http://localhost:" + (8080 + offset);
    }

    String inside(int port) {
        return "http://" + Ports.LOOPBACK + ":" + port;
    }

    String readiness(Child child) {
        return inside(management(child)) + "/actuator/health/readiness";
    }
}
