package kz.ruqsat.sandbox.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** Anybody: exists as soon as mail comes for them, and has no password because nobody fetches mail here. */
record Recipient(String email, Mailbox box) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        box.deliver(email, message);
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getLogin() {
        return email;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getQualifiedMailboxName() {
        return email;
    }

    @Override
    public void create() {}

    @Override
    public void delete() {}

    @Override
    public void setPassword(String password) {}

    @Override
    public void authenticate(String password) {}
}
