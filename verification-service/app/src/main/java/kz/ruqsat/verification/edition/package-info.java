/**
 * How the catalogue of requirements changes while the service runs: editions are proposed, compared in words, tried
 * without effect and approved by a second person; what is chosen where the law is silent is changed by name and with a
 * reason. All of it is one short history, so that every node reads the same.
 */
@NullMarked
package kz.ruqsat.verification.edition;

import org.jspecify.annotations.NullMarked;
