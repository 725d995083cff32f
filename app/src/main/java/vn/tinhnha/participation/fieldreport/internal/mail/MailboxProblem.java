package vn.tinhnha.participation.fieldreport.internal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;

/** What keeps the mailbox from being fetched, as far as an administrator can help it. */
public enum MailboxProblem {
    /** The server's certificate is not the one of that host. */
    CERTIFICATE,
    /** The server refuses user and password. */
    SIGN_IN,
    /** There is no such folder. */
    FOLDER,
    /** Nobody answers. */
    UNREACHABLE,
    /** The server broke off, or answered what cannot be understood. */
    SERVER;

    static MailboxProblem of(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case SSLException _ -> {
                    return CERTIFICATE;
                }
                case AuthenticationFailedException _ -> {
                    return SIGN_IN;
                }
                case FolderNotFoundException _ -> {
                    return FOLDER;
                }
                case UnknownHostException _, SocketTimeoutException _, SocketException _ -> {
                    return UNREACHABLE;
                }
                case MailConnectException _, SocketConnectException _ -> {
                    return UNREACHABLE;
                }
                default -> {}
            }
        }
        return SERVER;
    }

    /** Key of the words for it. */
    public String messageKey() {
        return "fieldreport.mail.problem." + name().toLowerCase(Locale.ROOT);
    }
}
