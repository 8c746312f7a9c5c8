package kz.ruqsat.platform.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST handler whose work is too long for one transaction, which would hold back every reader of events. The handler
 * does it in {@link Parts}; with an {@code Idempotency-Key} each part keeps its own answer, so that a request which broke
 * off goes on where it stopped, and in the end gets the answer that it would have got at once.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InParts {}
