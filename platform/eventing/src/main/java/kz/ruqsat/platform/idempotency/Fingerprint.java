package kz.ruqsat.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** Whether two requests ask the same: method, path, and what the handler was given of query, body and files. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(HttpServletRequest request, Map<Parameter, Object> parameters, JsonMapper json) {
        MessageDigest digest = sha256();
        digest.update((request.getMethod() + ' ' + request.getRequestURI())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        parameters.forEach((parameter, value) -> {
            if (value instanceof MultipartFile file) {
                digest.update((byte) 'F');
                digest.update(
                        String.valueOf(file.getOriginalFilename()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digestOf(file, digest);
            } else if (isInput(parameter)) {
                digest.update((byte) 'P');
                json.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), value);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isInput(Parameter parameter) {
        return parameter.isAnnotationPresent(RequestBody.class)
                || parameter.isAnnotationPresent(RequestParam.class)
                || parameter.isAnnotationPresent(RequestPart.class);
    }

    private static void digestOf(MultipartFile file, MessageDigest digest) {
        try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
