package kz.ruqsat.pool.pool;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.language.Language;

/** The public register as of a day, in the order of the reader's alphabet. */
class RegisterOfPools {

    private final PoolTable register;
    private final ExistenceOfPools existence;

    RegisterOfPools(PoolTable register, ExistenceOfPools existence) {
        this.register = register;
        this.existence = existence;
    }

    Register of(AsOf asOf, RegisterQuery query, Language language) {
        var found = find(asOf, query, language);
        var exist = existence.on(asOf);
        return new Register(asOf.day(), exist.exist(), exist.override(), found, found.size());
    }

    private List<PoolRow> find(AsOf asOf, RegisterQuery query, Language language) {
        var alphabet = Collator.getInstance(language.locale());
        return register.known(asOf).stream()
                .map(pool -> pool.on(asOf.day()))
                .flatMap(Optional::stream)
                .filter(query::admits)
                .sorted(Comparator.comparing((PoolRow row) -> nameIn(row.name(), language), alphabet::compare)
                        .thenComparing(PoolRow::id))
                .toList();
    }

    /** There are no English names of record: readers of English get the Russian one. */
    static String nameIn(PoolName name, Language language) {
        return switch (language) {
            case KK -> name.kk();
            case RU, EN -> name.ru();
        };
    }
}
