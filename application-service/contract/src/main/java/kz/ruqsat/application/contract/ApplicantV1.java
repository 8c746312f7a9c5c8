package kz.ruqsat.application.contract;

import org.jspecify.annotations.Nullable;

/** Who applies. Kind: LEGAL_ENTITY or INDIVIDUAL_ENTREPRENEUR; identifier: BIN or IIN (personal data). */
public record ApplicantV1(
        String kind,
        String identifier,
        NameV1 name,
        @Nullable String address,
        @Nullable String email,
        @Nullable String phone) {}
