package org.zhihe.casework.guide;

import java.util.List;

/**
 * What fits, and why.
 *
 * @param others open as well; whoever asks may choose any
 */
public record Advice(GuideRule reason, Course recommended, List<Course> others, List<Remark> remarks) {}
