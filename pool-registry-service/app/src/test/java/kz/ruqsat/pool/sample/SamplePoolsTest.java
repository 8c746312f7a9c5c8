package kz.ruqsat.pool.sample;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SamplePoolsTest {

    @Autowired
    private SamplePoolsListener samples;

    @Autowired
    private Histories histories;

    @Test
    void are_there_after_the_start_and_not_twice_after_the_next() {
        samples.enter();

        assertThat(histories.of(SamplePoolsListener.FIRST)).hasSize(1);
        assertThat(histories.of(SamplePoolsListener.SECOND)).hasSize(1);
    }
}
