/**
 * Forms as data: a {@link org.zhihe.templates.form.Form} says what is asked, reads what was sent into
 * {@link org.zhihe.templates.form.Answers}, and becomes a {@link org.zhihe.templates.form.FormView} that the macros of
 * {@code /component/form.ftlh} draw, with everything that was typed and every problem beside its field.
 */
package org.zhihe.templates.form;
