package kz.ruqsat.application.contract;

/** A document as attached: its bytes stay with the application service and are known by their hash. */
public record DocumentV1(
        String documentId,
        String requirement,
        String kind,
        String fileName,
        String sha256,
        String mediaType,
        long size) {}
