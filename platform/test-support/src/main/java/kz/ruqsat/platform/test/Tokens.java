package kz.ruqsat.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.function.Consumer;
import kz.ruqsat.platform.security.Role;

/**
 * Signs tokens as the issuer does. All methods answer the whole value of an {@code Authorization} header,
 * {@code "Bearer …"}.
 */
public final class Tokens {

    private static final Duration LIFETIME = Duration.ofHours(1);

    /** The machine's own, whatever a test does with the service's: tokens do not expire because a clock was moved (ADR 5). */
    private final InstantSource clock = InstantSource.system();

    private final TestIssuer issuer;

    Tokens(TestIssuer issuer) {
        this.issuer = issuer;
    }

    /** A token of a person or client: {@code bearer("officer-demo", Role.OFFICER)}. */
    public String bearer(String subject, Role... roles) {
        return bearer(subject, claims -> {}, roles);
    }

    /** A token of a pool operator, who speaks for one pool. */
    public String poolOperator(String subject, String poolId) {
        return bearer(subject, claims -> claims.claim("pool_id", poolId), Role.POOL_OPERATOR);
    }

    /** A token with more, other or missing claims than usual: {@code claims -> claims.issuer("https://elsewhere")}. */
    public String bearer(String subject, Consumer<JWTClaimsSet.Builder> more, Role... roles) {
        return sign(issuer.key(), subject, more, roles);
    }

    /** A token that ran out an hour ago. */
    public String expired(String subject, Role... roles) {
        Instant end = clock.instant().minus(LIFETIME);
        return bearer(
                subject,
                claims -> claims.issueTime(Date.from(end.minus(LIFETIME))).expirationTime(Date.from(end)),
                roles);
    }

    /** A token that is right in every claim, signed by somebody else under our key's name. */
    public String forged(String subject, Role... roles) {
        RSAKey stranger = new RSAKey.Builder(TestIssuer.newKey())
                .keyID(issuer.key().getKeyID())
                .build();
        return sign(stranger, subject, claims -> {}, roles);
    }

    private String sign(RSAKey key, String subject, Consumer<JWTClaimsSet.Builder> more, Role... roles) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer.issuer())
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .claim("roles", Arrays.stream(roles).map(Role::claim).toList());
        more.accept(claims);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return "Bearer " + token.serialize();
    }
}
