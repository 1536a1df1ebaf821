package org.zhihe.templates;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Turns a model into text, wholly in memory: a template that fails throws before any byte is sent. Everything but
 * {@code .ftl} (plain text of mails) is HTML and is escaped. A template sees {@code page} (the model), {@code chrome},
 * and the functions {@code words(key, args...)}, {@code word(enum)}, {@code date(x)}, {@code dateTime(x)},
 * {@code shortDateTime(x)}, {@code machine(x)}, {@code amount(x)}. A variable that is missing is an exception.
 */
public final class Renderer {

    private static final String ROOT = "/views";
    private static final String PAGE = ".ftlh";
    private static final String PLAIN = ".ftl";

    private final Configuration freemarker;
    private final Map<String, Object> functions;

    public Renderer(Messages messages) {
        this.freemarker = configuration();
        this.functions = Functions.of(messages);
    }

    /** For mails and papers, which have no header around them. The name lies under {@code views/}; .ftlh may be left out. */
    public String render(String template, Object model) {
        return process(template, model, null);
    }

    public String render(String template, Object model, Chrome chrome) {
        return process(template, model, chrome);
    }

    public boolean exists(String template) {
        return Renderer.class.getResource(ROOT + "/" + fileName(template)) != null;
    }

    private String process(String template, @Nullable Object model, @Nullable Chrome chrome) {
        StringWriter out = new StringWriter();
        try {
            freemarker.getTemplate(fileName(template)).process(rootOf(model, chrome), out);
        } catch (TemplateException e) {
            // The cause carries model values; the page that reports it shows a reference number only.
            throw new RenderingFailed(template, e);
        } catch (IOException e) {
            throw new UncheckedIOException(template, e);
        }
        return out.toString();
    }

    Map<String, Object> rootOf(@Nullable Object model, @Nullable Chrome chrome) {
        Map<String, Object> root = new HashMap<>(functions);
        root.put("page", model);
        root.put("chrome", chrome);
        return root;
    }

    Configuration freemarker() {
        return freemarker;
    }

    private static String fileName(String template) {
        return template.endsWith(PAGE) || template.endsWith(PLAIN) ? template : template + PAGE;
    }

    private static Configuration configuration() {
        Configuration made = new Configuration(Configuration.VERSION_2_3_34);
        made.setTemplateLoader(new ClassTemplateLoader(Renderer.class, ROOT));
        made.setDefaultEncoding("UTF-8");
        made.setLocale(Locale.CHINA);
        made.setTimeZone(TimeZone.getTimeZone(Formats.ZONE));
        made.setLocalizedLookup(false);
        made.setNumberFormat("computer");
        made.setOutputFormat(HTMLOutputFormat.INSTANCE);
        made.setTemplateConfigurations(plainText());
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(true);
        made.setFallbackOnNullLoopVariable(false);
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setObjectWrapper(new StrictWrapper(Configuration.VERSION_2_3_34));
        // Templates lie in the jar and do not change while the program runs.
        made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return made;
    }

    private static ConditionalTemplateConfigurationFactory plainText() {
        TemplateConfiguration text = new TemplateConfiguration();
        text.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher("ftl"), text);
    }
}
