package kz.ruqsat.notification.webhook;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A portal says where it wants to be called; it sees and removes its own endpoints only. */
@RestController
@RequestMapping("/api/v1/webhook-endpoints")
@PreAuthorize("hasAnyRole('PORTAL', 'ADMIN')")
class WebhookEndpointsEndpoint {

    /** The only answer that ever shows the secret. */
    record Registered(String id, String secret, String url, List<String> events) {}

    private final Commands commands;
    private final EndpointTable endpoints;
    private final TargetGuard guard;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    WebhookEndpointsEndpoint(
            Commands commands,
            EndpointTable endpoints,
            TargetGuard guard,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.commands = commands;
        this.endpoints = endpoints;
        this.guard = guard;
        this.transaction = transaction;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<Registered> register(@RequestBody EndpointRequest request, Actor actor) {
        String url = request.checked(guard);
        String portal = actor.is(Role.ADMIN) && request.portal() != null ? request.portal() : actor.id();
        String id = Ids.next();
        WebhookSecret secret = WebhookSecret.create();
        Instant now = clock.instant();
        var command = new RegisterEndpoint(id, portal, url, request.subscriptions(), now);
        transaction.executeWithoutResult(_ -> {
            commands.send(command, actor);
            endpoints.add(command.registered(), secret);
        });
        return ResponseEntity.created(URI.create("/api/v1/webhook-endpoints/" + id))
                .eTag(ETags.of(0))
                .cacheControl(CacheControl.noStore())
                .body(new Registered(id, secret.text(), url, command.events()));
    }

    @GetMapping
    Page<EndpointView> list(Actor actor) {
        return Page.all(endpoints.of(actor.is(Role.ADMIN) ? null : actor.id()));
    }

    @GetMapping("/{id}")
    EndpointView one(@PathVariable String id, Actor actor) {
        return own(id, actor);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, Actor actor) {
        own(id, actor);
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            commands.send(new RemoveEndpoint(id, now), actor);
            endpoints.remove(id, now);
        });
        return ResponseEntity.noContent().build();
    }

    /** An endpoint of somebody else is answered like one that does not exist. */
    private EndpointView own(String id, Actor actor) {
        return endpoints
                .find(id)
                .filter(found -> actor.is(Role.ADMIN) || Objects.equals(found.portal(), actor.id()))
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }
}
