package org.zhihe.admin.counter;

import org.zhihe.templates.form.FormView;

/** @param formKey the same key files once, however often it is sent */
public record CounterPage(FormView form, String formKey) {}
