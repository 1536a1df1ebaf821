package org.zhihe.casework.paper;

/** Words that can be told apart in a test. */
final class PlainFacts implements FactWords {
    @Override
    public String show(Object value) {
        return value instanceof Enum<?> constant ? "<" + constant.name() + ">" : value.toString();
    }

    @Override
    public String title(OfficialPaperKind kind) {
        return "《" + kind + "》";
    }

    @Override
    public String heading(PaperPart part) {
        return part == PaperPart.OPENING ? "" : "【" + part + "】";
    }
}
