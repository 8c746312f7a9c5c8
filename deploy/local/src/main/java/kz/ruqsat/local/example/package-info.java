/** The guided example as {@code deploy/up --example} plays it. */
@NullMarked
package kz.ruqsat.local.example;

import org.jspecify.annotations.NullMarked;
