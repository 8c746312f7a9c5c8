package kz.ruqsat.platform.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.TextChecks;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** For the test of each service: its page texts are complete and its templates name none that does not exist. */
public final class TemplateChecks {

    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9._-]+)[(}]");
    private static final Pattern INLINE =
            Pattern.compile("<style|<script(?![^>]*\\ssrc=|[^>]*th:src=)|\\sstyle=|\\son[a-z]+=");

    private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);

    private TemplateChecks() {}

    /**
     * Looks at all {@code messages} and all templates of the class path. Keys that a template puts together are not seen.
     *
     * @return sentences about what is wrong; empty when all is well
     */
    public static List<String> faults() {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        Bundle texts = Bundle.load(classes, Messages.baseNames());
        List<String> faults = new ArrayList<>(TextChecks.faults(texts));
        try {
            for (Resource template :
                    new PathMatchingResourcePatternResolver(classes).getResources("classpath*:templates/**/*.html")) {
                String name = String.valueOf(template.getFilename());
                faults.addAll(faults(name, template.getContentAsString(StandardCharsets.UTF_8), texts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    static List<String> faults(String name, String source, Bundle texts) {
        String template = COMMENT.matcher(source).replaceAll("");
        List<String> faults = new ArrayList<>();
        Matcher key = KEY.matcher(template);
        while (key.find()) {
            if (texts.pattern(Language.KK, key.group(1)).isEmpty()) {
                faults.add(name + " names the text " + key.group(1) + ", which does not exist");
            }
        }
        Matcher inline = INLINE.matcher(template);
        while (inline.find()) {
            faults.add(name + " has script or style inside, which browsers are told not to run: "
                    + inline.group().strip());
        }
        return faults;
    }
}
