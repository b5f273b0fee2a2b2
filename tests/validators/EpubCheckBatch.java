import com.adobe.epubcheck.tool.EpubChecker;
import java.io.PrintStream;
import java.io.OutputStream;

/** Judges many books in one process. Arguments: pairs of a book and the file that its JSON report goes to. */
public class EpubCheckBatch {
  public static void main(String[] pairs) {
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      new EpubChecker().run(new String[] {pairs[i], "--json", pairs[i + 1], "--quiet"});
    }
  }
}
