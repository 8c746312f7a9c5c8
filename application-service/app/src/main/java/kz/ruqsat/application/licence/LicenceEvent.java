package kz.ruqsat.application.licence;

/** Everything that can happen to a licence. */
public sealed interface LicenceEvent permits LicenceIssued {

    String licenceId();
}
