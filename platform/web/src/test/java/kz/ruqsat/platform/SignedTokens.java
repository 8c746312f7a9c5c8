package kz.ruqsat.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import kz.ruqsat.platform.security.TokenRules;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens as an issuer signs them, good and bad. */
public final class SignedTokens {

    public static final String ISSUER = "http://issuer.test";
    private static final RSAKey KEY = key();
    private static final RSAKey FOREIGN_KEY = key();

    private SignedTokens() {}

    public static JwtDecoder decoder() {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
            decoder.setJwtValidator(TokenRules.validator(ISSUER));
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RSAKey publicKey() {
        return KEY.toPublicJWK();
    }

    public static String bearer(String subject, String... roles) {
        return bearer(claims -> claims.subject(subject).claim("roles", List.of(roles)));
    }

    public static String bearer(Consumer<JWTClaimsSet.Builder> more) {
        return "Bearer " + signed(more, JWSAlgorithm.RS256, new Signing(KEY));
    }

    public static String bearerOfForeignKey() {
        return "Bearer " + signed(claims -> claims.subject("a"), JWSAlgorithm.RS256, new Signing(FOREIGN_KEY));
    }

    /** The classic confusion: the public key taken for the secret of a symmetric signature. */
    public static String bearerOfSymmetricKey() {
        return "Bearer " + signed(claims -> claims.subject("a"), JWSAlgorithm.HS256, new Signing(null));
    }

    private record Signing(RSAKey key) {
        JWSSigner signer() throws JOSEException {
            return key == null ? new MACSigner(KEY.toRSAPublicKey().getEncoded()) : new RSASSASigner(key);
        }
    }

    private static String signed(Consumer<JWTClaimsSet.Builder> more, JWSAlgorithm algorithm, Signing signing) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
        more.accept(claims);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(KEY.getKeyID()).build(), claims.build());
            token.sign(signing.signer());
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
