package org.zhihe.admin.rule;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.admin.step.Guidance;
import org.zhihe.templates.form.FormView;

/**
 * @param guidance null before anything was asked
 * @param court which court a suit goes to; empty before
 */
public record TryPage(FormView form, @Nullable Guidance guidance, String court) {}
