package org.zhihe.admin.signin;

import io.micronaut.views.ModelAndView;
import java.util.List;
import org.zhihe.templates.Messages;

/** Says what has happened and what comes next; worded {@code <name>.title}, {@code .text} and {@code .link}. */
public record MessagePage(String title, List<String> paragraphs, String href, String linkLabel) {
    static ModelAndView<MessagePage> of(String name, String href, Messages messages) {
        return new ModelAndView<>(
                "admin/message",
                new MessagePage(
                        messages.get(name + ".title"),
                        messages.get(name + ".text").lines().toList(),
                        href,
                        messages.get(name + ".link")));
    }
}
