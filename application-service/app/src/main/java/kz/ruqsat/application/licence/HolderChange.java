package kz.ruqsat.application.licence;

import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.application.application.Personal;
import org.jspecify.annotations.Nullable;

/** What is new about the holder; null is what stays. */
public record HolderChange(
        @Nullable String kind,
        @Personal @Nullable String identifier,
        @Nullable Name name,
        @Personal @Nullable String address) {

    /** The holder after the change. */
    Applicant of(Applicant holder) {
        return new Applicant(
                kind == null ? holder.kind() : kind,
                identifier == null ? holder.identifier() : identifier,
                name == null ? holder.name() : name,
                address == null ? holder.address() : address,
                holder.email(),
                holder.phone());
    }

    /** Without personal data, as the holder's own text form. */
    @Override
    public String toString() {
        return "HolderChange[]";
    }
}
