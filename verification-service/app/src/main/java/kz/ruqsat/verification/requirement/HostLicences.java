package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the register of licences says about the miner in whose centre the hardware stands. */
public interface HostLicences {

    /** Whether it is a licence of subtype I that is valid on this day; null for a licence that is not known here. */
    @Nullable Boolean valid(Facts.HostLicence licence, LocalDate on);
}
