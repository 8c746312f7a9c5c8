package kz.ruqsat.platform.eventing;

import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.projection.Projections.ProcessorState;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The event processors of this service, for those who run it. */
@RestController
@RequestMapping("/ops/processors")
@PreAuthorize("hasRole('ADMIN')")
class ProcessorEndpoint {

    private final Projections projections;

    ProcessorEndpoint(Projections projections) {
        this.projections = projections;
    }

    @GetMapping
    List<ProcessorState> list() {
        return projections.states();
    }

    @PostMapping("/{name}/rebuild")
    List<ProcessorState> rebuild(@PathVariable String name) {
        try {
            projections.rebuild(name);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.NOT_FOUND.rejection().refused();
        }
        return projections.states();
    }
}
