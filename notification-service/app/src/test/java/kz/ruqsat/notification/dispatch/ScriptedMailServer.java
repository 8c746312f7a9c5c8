package kz.ruqsat.notification.dispatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers each SMTP verb as it is told to, and otherwise friendly. */
final class ScriptedMailServer implements AutoCloseable {

    static final String SILENCE = "";

    private final ServerSocket socket;
    private final Map<String, String> answers;

    ScriptedMailServer(Map<String, String> answers) throws IOException {
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.answers = answers;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException gone) {
                // The client hung up, or the test is over.
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 scripted\r\n");
        out.flush();
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            String verb = data ? "." : line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            String answer = answers.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 OK");
            data = verb.equals("DATA") && answer.startsWith("354");
            if (!answer.equals(SILENCE)) {
                out.print(answer + "\r\n");
                out.flush();
            }
            if (verb.equals("QUIT")) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
