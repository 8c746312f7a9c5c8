package kz.ruqsat.verification.obligation;

/** How an {@link OpenTerm} is kept in a row of the board. */
interface OpenTermJson {

    String write(OpenTerm term);

    OpenTerm read(String json);
}
