package kz.ruqsat.platform.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ruqsat.platform.embedded.ServiceDatabase;
import kz.ruqsat.platform.sample.SampleStack;
import kz.ruqsat.platform.sample.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service is started on the database that an earlier release of it has left. */
class UpgradeTest {

    @Test
    void a_new_migration_of_the_platform_comes_after_those_of_the_service_that_are_there() {
        ServiceDatabase database = TestDatabase.empty();
        SampleStack.start(SampleStack.settings(database)).close();
        asBeforeTheNewestOfThePlatform(database);

        try (var upgraded = SampleStack.start(SampleStack.settings(database))) {
            assertThat(upgraded.getBean(JdbcClient.class)
                            .sql("select version from flyway_schema_history order by installed_rank")
                            .query(String.class)
                            .list())
                    .containsExactly("1", "2", "3", "100", "4");
        }
    }

    private static void asBeforeTheNewestOfThePlatform(ServiceDatabase database) {
        try (var pool = TestDatabase.ownerPool(database)) {
            var owner = JdbcClient.create(pool);
            owner.sql("drop index idempotency_key_age").update();
            owner.sql("delete from flyway_schema_history where version = '4'").update();
        }
    }
}
