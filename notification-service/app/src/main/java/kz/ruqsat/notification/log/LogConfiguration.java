package kz.ruqsat.notification.log;

import kz.ruqsat.platform.history.Histories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    NoticeTable noticeTable(JdbcClient jdbc) {
        return new NoticeTable(jdbc);
    }

    @Bean
    NoticeProjection noticeProjection(NoticeTable table) {
        return new NoticeProjection(table);
    }

    @Bean
    NoticeArchive noticeArchive(Histories histories) {
        return new NoticeArchive(histories);
    }
}
