package org.zhihe.templates;

import freemarker.ext.beans.BeanModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.time.temporal.TemporalAccessor;
import java.util.Map;

/**
 * Dates print as people read them. Any other object prints nothing by itself, so that neither an enum's name nor a
 * record's inside ever reaches a page by a slip: an enum goes through {@code word(...)}.
 */
final class StrictWrapper extends DefaultObjectWrapper {

    StrictWrapper(Version version) {
        super(version);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof TemporalAccessor when) {
            return new DateText(when);
        }
        if (object instanceof Map<?, ?>) {
            return super.handleUnknownType(object);
        }
        return new BeanModel(object, this);
    }

    private record DateText(TemporalAccessor when) implements TemplateScalarModel, AdapterTemplateModel {

        @Override
        public String getAsString() {
            return Formats.show(when);
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return when;
        }
    }
}
