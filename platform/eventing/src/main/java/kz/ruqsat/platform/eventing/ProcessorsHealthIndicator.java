package kz.ruqsat.platform.eventing;

import kz.ruqsat.platform.projection.Projections;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down as soon as one event processor has stopped or keeps failing: then something is not being done. */
final class ProcessorsHealthIndicator extends AbstractHealthIndicator {

    private final Projections projections;

    ProcessorsHealthIndicator(Projections projections) {
        this.projections = projections;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var states = projections.states();
        health.status(
                states.stream().allMatch(s -> s.running() && s.error() == null)
                        ? org.springframework.boot.health.contributor.Status.UP
                        : org.springframework.boot.health.contributor.Status.DOWN);
        states.forEach(s -> health.withDetail(s.name(), s.error() == null ? "running=" + s.running() : s.error()));
    }
}
