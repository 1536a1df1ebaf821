package org.zhihe.templates;

/** A template could not be turned into text: a variable or a word is missing, or the model threw. */
public final class RenderingFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    RenderingFailed(String template, Throwable cause) {
        super("template " + template + " failed", cause);
    }
}
