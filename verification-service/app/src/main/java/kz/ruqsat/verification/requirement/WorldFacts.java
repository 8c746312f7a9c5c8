package kz.ruqsat.verification.requirement;

import org.jspecify.annotations.Nullable;

/**
 * What registers say on the date of the question; null where a register cannot be reached or does not know the thing
 * asked about.
 *
 * @param accreditedPoolsExist whether at least one mining pool is accredited in the republic
 * @param poolsOverride the act by which something else counts for that than the register shows; null if none
 * @param poolAccredited whether the pool that the applicant names is accredited
 * @param hardwareInRegister whether all declared units are in the register of hardware
 * @param hostLicenceValid whether the host's licence is a valid licence of subtype I
 */
public record WorldFacts(
        @Nullable Boolean accreditedPoolsExist,
        @Nullable String poolsOverride,
        @Nullable Boolean poolAccredited,
        @Nullable Boolean hardwareInRegister,
        @Nullable Boolean hostLicenceValid) {

    /** No register was asked. */
    public static final WorldFacts UNKNOWN = new WorldFacts(null, null, null, null, null);

    /** The same with what somebody supposes about accredited pools; null leaves what the register says. */
    public WorldFacts supposing(@Nullable Boolean exist) {
        return exist == null ? this : new WorldFacts(exist, null, poolAccredited, hardwareInRegister, hostLicenceValid);
    }
}
