package kz.ruqsat.gateway.guard;

import kz.ruqsat.platform.problem.ProblemCode;

/** What the entrance refuses by itself, besides the common problems. */
final class GatewayProblems {

    /** Something was to be changed by means of a session, but not from one of our pages. */
    static final ProblemCode CROSS_SITE_REQUEST = new ProblemCode("cross-site-request", 403);

    private GatewayProblems() {}
}
