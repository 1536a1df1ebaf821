package org.zhihe.templates.form;

/**
 * A second submit button, such as 再添加一名被申请人. It sends {@code name=value} with everything that was typed, so that it
 * works without JavaScript. Words: {@code form.<formKey>.button.<key>}, else {@code button.<key>}.
 */
public record Button(String name, String value, String key) {
    /** Looks like one and leads elsewhere; nothing that was typed goes with it. */
    public static Button link(String href, String key) {
        return new Button("", href, key);
    }
}
