package de.familienaudit;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The queries that stand in a Java source, SQL and JPQL: every piece of text that has a word of a query. */
final class Querytexte {

    /** What is put in between at run time. */
    private static final String LUECKE = " … ";

    private static final Pattern QUERY = Pattern.compile(
            "\\b(select|from|join|update|insert into|delete from|where|exists|union)\\b", Pattern.CASE_INSENSITIVE);

    private Querytexte() {}

    /** The queries of a source; text that is put together by {@code +} is one. */
    static List<String> in(String source) {
        return parse(List.of(new Source(source))).values().iterator().next();
    }

    /** The queries of each file; all files go through the parser at once, because starting it takes longer than parsing. */
    static Map<Path, List<String>> in(Collection<Path> files) throws IOException {
        Map<Path, List<String>> queries = new TreeMap<>();
        try (StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            parse(manager.getJavaFileObjectsFromPaths(files))
                    .forEach((file, texts) -> queries.put(manager.asPath(file), texts));
        }
        return queries;
    }

    private static Map<JavaFileObject, List<String>> parse(Iterable<? extends JavaFileObject> sources) {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        Map<JavaFileObject, List<String>> queries = new LinkedHashMap<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                List<String> texts = new ArrayList<>();
                unit.accept(new Scanner(texts), null);
                queries.put(
                        unit.getSourceFile(),
                        texts.stream()
                                .filter(text -> QUERY.matcher(text).find())
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return queries;
    }

    private static final class Scanner extends TreeScanner<Void, Void> {

        private final List<String> texts;

        private Scanner(List<String> texts) {
            this.texts = texts;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                texts.add(text);
            }
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            if (sum.getKind() != Tree.Kind.PLUS) {
                return super.visitBinary(sum, nothing);
            }
            StringBuilder text = new StringBuilder();
            collect(sum, text);
            texts.add(text.toString());
            return null;
        }

        private void collect(ExpressionTree part, StringBuilder text) {
            if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                collect(sum.getLeftOperand(), text);
                collect(sum.getRightOperand(), text);
            } else if (part instanceof ParenthesizedTree inner) {
                collect(inner.getExpression(), text);
            } else if (part instanceof LiteralTree literal) {
                text.append(literal.getValue());
            } else {
                part.accept(this, null);
                text.append(LUECKE);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String content;

        private Source(String content) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
