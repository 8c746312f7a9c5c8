/** What a portal does with an application: draft, state facts, attach, submit, answer, withdraw. */
@NullMarked
package kz.ruqsat.application.drafting;

import org.jspecify.annotations.NullMarked;
