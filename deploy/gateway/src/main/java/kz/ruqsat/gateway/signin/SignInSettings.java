package kz.ruqsat.gateway.signin;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The issuer that signs people in. Its addresses are given one by one instead of being discovered at start, so that
 * everything may start in any order.
 *
 * @param issuer the {@code iss} of its tokens
 * @param clientId who we are to it
 * @param clientSecret our secret
 * @param scopes what we ask for
 * @param authorizationUri where a browser is sent to sign in
 * @param tokenUri where we exchange and refresh tokens, need not be public
 * @param jwksUri its keys, need not be public
 * @param endSessionUri where a browser is sent to sign out
 */
@ConfigurationProperties("ruqsat.sign-in")
record SignInSettings(
        String issuer,
        String clientId,
        String clientSecret,
        List<String> scopes,
        String authorizationUri,
        String tokenUri,
        String jwksUri,
        String endSessionUri) {}
