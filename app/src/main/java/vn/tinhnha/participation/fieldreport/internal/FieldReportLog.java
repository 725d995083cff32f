package vn.tinhnha.participation.fieldreport.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tinhnha.participation.fieldreport.FieldReportEvent;

/** Notes every change of state in the operator's log once it is final; codes only, never who reported. */
@Component
class FieldReportLog {

    private static final Logger LOG = LoggerFactory.getLogger(FieldReportLog.class);

    @TransactionalEventListener
    void on(FieldReportEvent event) {
        switch (event) {
            case FieldReportEvent.Submitted submitted ->
                LOG.atInfo()
                        .setMessage("field report received")
                        .addKeyValue("code", submitted.code())
                        .log();
            case FieldReportEvent.Advanced advanced ->
                LOG.atInfo()
                        .setMessage("field report advanced")
                        .addKeyValue("code", advanced.code())
                        .addKeyValue("status", advanced.to())
                        .log();
            case FieldReportEvent.Rated rated ->
                LOG.atInfo()
                        .setMessage("field report rated")
                        .addKeyValue("code", rated.code())
                        .log();
        }
    }
}
