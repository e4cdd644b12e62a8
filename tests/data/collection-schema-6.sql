PRAGMA application_id = 1835820908;
PRAGMA user_version = 6;
BEGIN TRANSACTION;
CREATE TABLE cancelled (action TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "cancelled" VALUES('01a2236b-048d-74b8-93bc-ec9c07ebec2b');
INSERT INTO "cancelled" VALUES('01a2236b-04d0-7350-81f0-e91c113f2dc9');
CREATE TABLE card (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  type TEXT NOT NULL,
  share TEXT NOT NULL,
  rank INTEGER NOT NULL,
  archived INTEGER NOT NULL,
  open INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'learning', 'review', 'relearning')),
  step INTEGER NOT NULL,
  due_day INTEGER,
  due_ms INTEGER,
  stability REAL,
  difficulty REAL,
  last_day INTEGER,
  first_day INTEGER,
  reps INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  suspended INTEGER NOT NULL,
  buried_until INTEGER,
  flag INTEGER NOT NULL,
  last_review TEXT NOT NULL,
  UNIQUE (phrase, type),
  CHECK (due_day IS NULL OR due_ms IS NULL)
) STRICT;
INSERT INTO "card" VALUES(1,'amazon-live-chat/wheres-my-stuff/meaning',117,'meaning','menu',0,0,1,'review',0,20515,NULL,4.24380004405975341796e-01,6.78887701034545898437e+00,20514,20514,3,0,1,0,NULL,0,'01a2236b-0461-742a-a24c-8fc3c062b8af');
INSERT INTO "card" VALUES(2,'amazon-live-chat/wheres-my-stuff/label',117,'label','menu',0,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(3,'amazon-live-chat/check-status-of-order/meaning',18,'meaning','menu',9,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(4,'amazon-live-chat/check-status-of-order/label',18,'label','menu',9,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(5,'amazon-live-chat/check-status-of-order/path',18,'path','menu',9,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(6,'amazon-live-chat/shipment-is-late/meaning',100,'meaning','menu',10,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(7,'amazon-live-chat/shipment-is-late/label',100,'label','menu',10,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(8,'amazon-live-chat/shipment-is-late/path',100,'path','menu',10,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(9,'amazon-live-chat/tracking-shows-delivered-but-shipment-not-received/meaning',110,'meaning','menu',11,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(10,'amazon-live-chat/tracking-shows-delivered-but-shipment-not-received/label',110,'label','menu',11,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(11,'amazon-live-chat/tracking-shows-delivered-but-shipment-not-received/path',110,'path','menu',11,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(12,'amazon-live-chat/delivery-date-was-changed/meaning',28,'meaning','menu',12,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(13,'amazon-live-chat/delivery-date-was-changed/label',28,'label','menu',12,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(14,'amazon-live-chat/delivery-date-was-changed/path',28,'path','menu',12,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(15,'amazon-live-chat/refund-or-replacement-request-declined/meaning',92,'meaning','menu',13,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(16,'amazon-live-chat/refund-or-replacement-request-declined/label',92,'label','menu',13,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(17,'amazon-live-chat/refund-or-replacement-request-declined/path',92,'path','menu',13,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(18,'amazon-live-chat/received-incomplete-shipment/meaning',91,'meaning','menu',14,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(19,'amazon-live-chat/received-incomplete-shipment/label',91,'label','menu',14,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(20,'amazon-live-chat/entire-item-missing-from-shipment/meaning',33,'meaning','menu',15,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(21,'amazon-live-chat/entire-item-missing-from-shipment/label',33,'label','menu',15,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(22,'amazon-live-chat/entire-item-missing-from-shipment/path',33,'path','menu',15,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(23,'amazon-live-chat/product-parts-or-accessories-missing/meaning',84,'meaning','menu',16,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(24,'amazon-live-chat/product-parts-or-accessories-missing/label',84,'label','menu',16,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(25,'amazon-live-chat/product-parts-or-accessories-missing/path',84,'path','menu',16,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(26,'amazon-live-chat/problem-with-an-order/meaning',81,'meaning','menu',1,0,1,'learning',0,NULL,1772412660000,7.75083899497985839843e-01,8.25557708740234375e+00,20514,20514,3,0,1,0,NULL,0,'01a2236b-0485-7764-a4fe-7b614decc19b');
INSERT INTO "card" VALUES(27,'amazon-live-chat/problem-with-an-order/label',81,'label','menu',1,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(28,'amazon-live-chat/damaged-item/meaning',25,'meaning','menu',17,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(29,'amazon-live-chat/damaged-item/label',25,'label','menu',17,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(30,'amazon-live-chat/packaging-undamaged-product-damaged/meaning',70,'meaning','menu',24,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(31,'amazon-live-chat/packaging-undamaged-product-damaged/label',70,'label','menu',24,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(32,'amazon-live-chat/packaging-undamaged-product-damaged/path',70,'path','menu',24,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(33,'amazon-live-chat/shipping-and-product-boxes-damaged/meaning',101,'meaning','menu',25,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(34,'amazon-live-chat/shipping-and-product-boxes-damaged/label',101,'label','menu',25,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(35,'amazon-live-chat/shipping-and-product-boxes-damaged/path',101,'path','menu',25,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(36,'amazon-live-chat/product-box-damaged/meaning',82,'meaning','menu',26,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(37,'amazon-live-chat/product-box-damaged/label',82,'label','menu',26,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(38,'amazon-live-chat/product-box-damaged/path',82,'path','menu',26,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(39,'amazon-live-chat/shipping-box-damaged/meaning',102,'meaning','menu',27,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(40,'amazon-live-chat/shipping-box-damaged/label',102,'label','menu',27,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(41,'amazon-live-chat/shipping-box-damaged/path',102,'path','menu',27,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(42,'amazon-live-chat/improper-insufficient-packaging/meaning',44,'meaning','menu',28,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(43,'amazon-live-chat/improper-insufficient-packaging/label',44,'label','menu',28,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(44,'amazon-live-chat/improper-insufficient-packaging/path',44,'path','menu',28,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(45,'amazon-live-chat/defective-item-item-does-not-work/meaning',26,'meaning','menu',18,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(46,'amazon-live-chat/defective-item-item-does-not-work/label',26,'label','menu',18,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(47,'amazon-live-chat/defective-item-item-does-not-work/path',26,'path','menu',18,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(48,'amazon-live-chat/missing-item-or-parts/meaning',51,'meaning','menu',19,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(49,'amazon-live-chat/missing-item-or-parts/label',51,'label','menu',19,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(50,'amazon-live-chat/wrong-item-or-not-as-expected/meaning',120,'meaning','menu',20,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(51,'amazon-live-chat/wrong-item-or-not-as-expected/label',120,'label','menu',20,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(52,'amazon-live-chat/different-from-item-ordered/meaning',30,'meaning','menu',29,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(53,'amazon-live-chat/different-from-item-ordered/label',30,'label','menu',29,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(54,'amazon-live-chat/different-from-item-ordered/path',30,'path','menu',29,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(55,'amazon-live-chat/item-doesnt-match-website-description/meaning',48,'meaning','menu',30,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(56,'amazon-live-chat/item-doesnt-match-website-description/label',48,'label','menu',30,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(57,'amazon-live-chat/item-doesnt-match-website-description/path',48,'path','menu',30,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(58,'amazon-live-chat/product-doesnt-meet-expectations/meaning',83,'meaning','menu',31,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(59,'amazon-live-chat/product-doesnt-meet-expectations/label',83,'label','menu',31,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(60,'amazon-live-chat/product-doesnt-meet-expectations/path',83,'path','menu',31,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(61,'amazon-live-chat/correct-product-box-contained-incorrect-item/meaning',24,'meaning','menu',32,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(62,'amazon-live-chat/correct-product-box-contained-incorrect-item/label',24,'label','menu',32,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(63,'amazon-live-chat/correct-product-box-contained-incorrect-item/path',24,'path','menu',32,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(64,'amazon-live-chat/received-extra-item/meaning',90,'meaning','menu',33,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(65,'amazon-live-chat/received-extra-item/label',90,'label','menu',33,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(66,'amazon-live-chat/received-extra-item/path',90,'path','menu',33,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(67,'amazon-live-chat/duplicate-order/meaning',31,'meaning','menu',21,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(68,'amazon-live-chat/duplicate-order/label',31,'label','menu',21,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(69,'amazon-live-chat/duplicate-order/path',31,'path','menu',21,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(70,'amazon-live-chat/shipping-or-delivery-issues/meaning',103,'meaning','menu',22,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(71,'amazon-live-chat/shipping-or-delivery-issues/label',103,'label','menu',22,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(72,'amazon-live-chat/incorrect-shipping-address/meaning',46,'meaning','menu',34,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(73,'amazon-live-chat/incorrect-shipping-address/label',46,'label','menu',34,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(74,'amazon-live-chat/incorrect-shipping-address/path',46,'path','menu',34,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(75,'amazon-live-chat/incorrect-shipping-charge/meaning',47,'meaning','menu',35,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(76,'amazon-live-chat/incorrect-shipping-charge/label',47,'label','menu',35,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(77,'amazon-live-chat/incorrect-shipping-charge/path',47,'path','menu',35,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(78,'amazon-live-chat/packaging-feedback/meaning',69,'meaning','menu',36,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(79,'amazon-live-chat/packaging-feedback/label',69,'label','menu',36,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(80,'amazon-live-chat/packaging-feedback/path',69,'path','menu',36,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(81,'amazon-live-chat/payment-issues/meaning',72,'meaning','menu',4,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(82,'amazon-live-chat/payment-issues/label',72,'label','menu',4,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(83,'amazon-live-chat/payment-declined/meaning',71,'meaning','menu',37,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(84,'amazon-live-chat/payment-declined/label',71,'label','menu',37,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(85,'amazon-live-chat/payment-declined/path',71,'path','menu',37,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(86,'amazon-live-chat/promotion-not-applied-to-order/meaning',85,'meaning','menu',38,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(87,'amazon-live-chat/promotion-not-applied-to-order/label',85,'label','menu',38,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(88,'amazon-live-chat/promotion-not-applied-to-order/path',85,'path','menu',38,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(89,'amazon-live-chat/unknown-charge/meaning',112,'meaning','menu',39,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(90,'amazon-live-chat/unknown-charge/label',112,'label','menu',39,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(91,'amazon-live-chat/unknown-charge/path',112,'path','menu',39,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(92,'amazon-live-chat/charged-wrong-price/meaning',13,'meaning','menu',40,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(93,'amazon-live-chat/charged-wrong-price/label',13,'label','menu',40,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(94,'amazon-live-chat/charged-wrong-price/path',13,'path','menu',40,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(95,'amazon-live-chat/print-invoice/meaning',77,'meaning','menu',41,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(96,'amazon-live-chat/print-invoice/label',77,'label','menu',41,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(97,'amazon-live-chat/print-invoice/path',77,'path','menu',41,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(98,'amazon-live-chat/check-rebate-status/meaning',15,'meaning','menu',42,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(99,'amazon-live-chat/check-rebate-status/label',15,'label','menu',42,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(100,'amazon-live-chat/check-rebate-status/path',15,'path','menu',42,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(101,'amazon-live-chat/other-payment-issue/meaning',64,'meaning','menu',43,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(102,'amazon-live-chat/other-payment-issue/label',64,'label','menu',43,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(103,'amazon-live-chat/other-payment-issue/path',64,'path','menu',43,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(104,'amazon-live-chat/other-issue-with-order-received/meaning',61,'meaning','menu',23,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(105,'amazon-live-chat/other-issue-with-order-received/label',61,'label','menu',23,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(106,'amazon-live-chat/other-issue-with-order-received/path',61,'path','menu',23,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(107,'amazon-live-chat/returns-and-refunds/meaning',98,'meaning','menu',2,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(108,'amazon-live-chat/returns-and-refunds/label',98,'label','menu',2,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(109,'amazon-live-chat/how-to-return-an-item/meaning',42,'meaning','menu',44,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(110,'amazon-live-chat/how-to-return-an-item/label',42,'label','menu',44,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(111,'amazon-live-chat/how-to-return-an-item/path',42,'path','menu',44,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(112,'amazon-live-chat/request-return-mailing-label/meaning',95,'meaning','menu',45,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(113,'amazon-live-chat/request-return-mailing-label/label',95,'label','menu',45,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(114,'amazon-live-chat/request-return-mailing-label/path',95,'path','menu',45,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(115,'amazon-live-chat/check-status-of-a-return/meaning',17,'meaning','menu',46,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(116,'amazon-live-chat/check-status-of-a-return/label',17,'label','menu',46,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(117,'amazon-live-chat/check-status-of-a-return/path',17,'path','menu',46,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(118,'amazon-live-chat/check-status-of-a-refund/meaning',16,'meaning','menu',47,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(119,'amazon-live-chat/check-status-of-a-refund/label',16,'label','menu',47,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(120,'amazon-live-chat/check-status-of-a-refund/path',16,'path','menu',47,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(121,'amazon-live-chat/how-to-return-a-gift/meaning',41,'meaning','menu',48,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(122,'amazon-live-chat/how-to-return-a-gift/label',41,'label','menu',48,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(123,'amazon-live-chat/how-to-return-a-gift/path',41,'path','menu',48,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(124,'amazon-live-chat/incorrect-refund/meaning',45,'meaning','menu',49,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(125,'amazon-live-chat/incorrect-refund/label',45,'label','menu',49,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(126,'amazon-live-chat/incorrect-refund/path',45,'path','menu',49,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(127,'amazon-live-chat/returns-policy/meaning',99,'meaning','menu',50,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(128,'amazon-live-chat/returns-policy/label',99,'label','menu',50,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(129,'amazon-live-chat/returns-policy/path',99,'path','menu',50,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(130,'amazon-live-chat/textbook-rentals/meaning',109,'meaning','menu',51,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(131,'amazon-live-chat/textbook-rentals/label',109,'label','menu',51,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(132,'amazon-live-chat/textbook-rentals/path',109,'path','menu',51,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(133,'amazon-live-chat/other-return-or-refund-issue/meaning',68,'meaning','menu',52,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(134,'amazon-live-chat/other-return-or-refund-issue/label',68,'label','menu',52,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(135,'amazon-live-chat/other-return-or-refund-issue/path',68,'path','menu',52,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(136,'amazon-live-chat/gift-cards/meaning',36,'meaning','menu',3,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(137,'amazon-live-chat/gift-cards/label',36,'label','menu',3,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(138,'amazon-live-chat/problem-with-a-gift-card/meaning',80,'meaning','menu',53,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(139,'amazon-live-chat/problem-with-a-gift-card/label',80,'label','menu',53,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(140,'amazon-live-chat/lost-a-gift-card/meaning',50,'meaning','menu',56,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(141,'amazon-live-chat/lost-a-gift-card/label',50,'label','menu',56,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(142,'amazon-live-chat/lost-a-gift-card/path',50,'path','menu',56,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(143,'amazon-live-chat/applied-to-wrong-account/meaning',3,'meaning','menu',57,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(144,'amazon-live-chat/applied-to-wrong-account/label',3,'label','menu',57,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(145,'amazon-live-chat/applied-to-wrong-account/path',3,'path','menu',57,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(146,'amazon-live-chat/claim-code-unreadable/meaning',20,'meaning','menu',58,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(147,'amazon-live-chat/claim-code-unreadable/label',20,'label','menu',58,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(148,'amazon-live-chat/claim-code-unreadable/path',20,'path','menu',58,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(149,'amazon-live-chat/remove-gift-card-from-account/meaning',93,'meaning','menu',59,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(150,'amazon-live-chat/remove-gift-card-from-account/label',93,'label','menu',59,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(151,'amazon-live-chat/remove-gift-card-from-account/path',93,'path','menu',59,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(152,'amazon-live-chat/unable-to-use-gift-card/meaning',111,'meaning','menu',60,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(153,'amazon-live-chat/unable-to-use-gift-card/label',111,'label','menu',60,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(154,'amazon-live-chat/unable-to-use-gift-card/path',111,'path','menu',60,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(155,'amazon-live-chat/change-gift-card-order/meaning',9,'meaning','menu',61,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(156,'amazon-live-chat/change-gift-card-order/label',9,'label','menu',61,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(157,'amazon-live-chat/change-gift-card-order/path',9,'path','menu',61,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(158,'amazon-live-chat/gift-card-different-from-what-was-ordered/meaning',35,'meaning','menu',62,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(159,'amazon-live-chat/gift-card-different-from-what-was-ordered/label',35,'label','menu',62,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(160,'amazon-live-chat/gift-card-different-from-what-was-ordered/path',35,'path','menu',62,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(161,'amazon-live-chat/move-funds-to-another-account/meaning',53,'meaning','menu',54,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(162,'amazon-live-chat/move-funds-to-another-account/label',53,'label','menu',54,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(163,'amazon-live-chat/move-funds-to-another-account/path',53,'path','menu',54,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(164,'amazon-live-chat/canceling-gift-card-orders/meaning',6,'meaning','menu',55,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(165,'amazon-live-chat/canceling-gift-card-orders/label',6,'label','menu',55,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(166,'amazon-live-chat/canceling-gift-card-orders/path',6,'path','menu',55,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(167,'amazon-live-chat/price-changed-on-website/meaning',76,'meaning','menu',63,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(168,'amazon-live-chat/price-changed-on-website/label',76,'label','menu',63,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(169,'amazon-live-chat/price-changed-on-website/path',76,'path','menu',63,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(170,'amazon-live-chat/99-annual-prime-membership-fee/meaning',1,'meaning','menu',64,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(171,'amazon-live-chat/99-annual-prime-membership-fee/label',1,'label','menu',64,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(172,'amazon-live-chat/99-annual-prime-membership-fee/path',1,'path','menu',64,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(173,'amazon-live-chat/better-price-found-elsewhere/meaning',4,'meaning','menu',65,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(174,'amazon-live-chat/better-price-found-elsewhere/label',4,'label','menu',65,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(175,'amazon-live-chat/better-price-found-elsewhere/path',4,'path','menu',65,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(176,'amazon-live-chat/change-an-order/meaning',7,'meaning','menu',5,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(177,'amazon-live-chat/change-an-order/label',7,'label','menu',5,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(178,'amazon-live-chat/cancel-an-item-or-order/meaning',5,'meaning','menu',66,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(179,'amazon-live-chat/cancel-an-item-or-order/label',5,'label','menu',66,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(180,'amazon-live-chat/no-longer-want-item/meaning',56,'meaning','menu',73,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(181,'amazon-live-chat/no-longer-want-item/label',56,'label','menu',73,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(182,'amazon-live-chat/no-longer-want-item/path',56,'path','menu',73,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(183,'amazon-live-chat/item-will-arrive-too-late/meaning',49,'meaning','menu',74,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(184,'amazon-live-chat/item-will-arrive-too-late/label',49,'label','menu',74,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(185,'amazon-live-chat/item-will-arrive-too-late/path',49,'path','menu',74,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(186,'amazon-live-chat/other-reason-for-cancellation/meaning',66,'meaning','menu',75,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(187,'amazon-live-chat/other-reason-for-cancellation/label',66,'label','menu',75,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(188,'amazon-live-chat/other-reason-for-cancellation/path',66,'path','menu',75,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(189,'amazon-live-chat/change-delivery-address/meaning',8,'meaning','menu',67,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(190,'amazon-live-chat/change-delivery-address/label',8,'label','menu',67,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(191,'amazon-live-chat/change-delivery-address/path',8,'path','menu',67,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(192,'amazon-live-chat/change-shipping-address/meaning',11,'meaning','menu',68,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(193,'amazon-live-chat/change-shipping-address/label',11,'label','menu',68,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(194,'amazon-live-chat/change-shipping-address/path',11,'path','menu',68,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(195,'amazon-live-chat/combine-orders-or-add-items/meaning',22,'meaning','menu',69,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(196,'amazon-live-chat/combine-orders-or-add-items/label',22,'label','menu',69,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(197,'amazon-live-chat/combine-orders-or-add-items/path',22,'path','menu',69,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(198,'amazon-live-chat/change-payment-method/meaning',10,'meaning','menu',70,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(199,'amazon-live-chat/change-payment-method/label',10,'label','menu',70,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(200,'amazon-live-chat/change-payment-method/path',10,'path','menu',70,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(201,'amazon-live-chat/wrong-item-ordered/meaning',121,'meaning','menu',71,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(202,'amazon-live-chat/wrong-item-ordered/label',121,'label','menu',71,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(203,'amazon-live-chat/wrong-item-ordered/path',121,'path','menu',71,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(204,'amazon-live-chat/other-order-change/meaning',62,'meaning','menu',72,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(205,'amazon-live-chat/other-order-change/label',62,'label','menu',72,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(206,'amazon-live-chat/other-order-change/path',62,'path','menu',72,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(207,'amazon-live-chat/promotions-and-deals/meaning',86,'meaning','menu',6,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(208,'amazon-live-chat/promotions-and-deals/label',86,'label','menu',6,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(209,'amazon-live-chat/gold-box-or-lightning-deals/meaning',38,'meaning','menu',76,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(210,'amazon-live-chat/gold-box-or-lightning-deals/label',38,'label','menu',76,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(211,'amazon-live-chat/questions-on-how-to-qualify-for-promotion/meaning',87,'meaning','menu',79,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(212,'amazon-live-chat/questions-on-how-to-qualify-for-promotion/label',87,'label','menu',79,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(213,'amazon-live-chat/questions-on-how-to-qualify-for-promotion/path',87,'path','menu',79,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(214,'amazon-live-chat/other-promotion-questions/meaning',65,'meaning','menu',78,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(215,'amazon-live-chat/other-promotion-questions/label',65,'label','menu',78,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(216,'amazon-live-chat/other-promotion-questions/path',65,'path','menu',78,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(217,'amazon-live-chat/rebates/meaning',89,'meaning','menu',77,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(218,'amazon-live-chat/rebates/label',89,'label','menu',77,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(219,'amazon-live-chat/questions-on-how-to-qualify-for-rebate/meaning',88,'meaning','menu',80,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(220,'amazon-live-chat/questions-on-how-to-qualify-for-rebate/label',88,'label','menu',80,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(221,'amazon-live-chat/questions-on-how-to-qualify-for-rebate/path',88,'path','menu',80,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(222,'amazon-live-chat/need-a-rebate-form/meaning',54,'meaning','menu',81,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(223,'amazon-live-chat/need-a-rebate-form/label',54,'label','menu',81,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(224,'amazon-live-chat/need-a-rebate-form/path',54,'path','menu',81,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(225,'amazon-live-chat/why-didnt-i-qualify-for-rebate/meaning',119,'meaning','menu',82,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(226,'amazon-live-chat/why-didnt-i-qualify-for-rebate/label',119,'label','menu',82,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(227,'amazon-live-chat/why-didnt-i-qualify-for-rebate/path',119,'path','menu',82,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(228,'amazon-live-chat/other-rebate-questions/meaning',67,'meaning','menu',83,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(229,'amazon-live-chat/other-rebate-questions/label',67,'label','menu',83,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(230,'amazon-live-chat/other-rebate-questions/path',67,'path','menu',83,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(231,'amazon-live-chat/did-not-receive-claim-code/meaning',29,'meaning','menu',84,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(232,'amazon-live-chat/did-not-receive-claim-code/label',29,'label','menu',84,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(233,'amazon-live-chat/did-not-receive-claim-code/path',29,'path','menu',84,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(234,'amazon-live-chat/why-didnt-i-qualify-for-promotion/meaning',118,'meaning','menu',85,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(235,'amazon-live-chat/why-didnt-i-qualify-for-promotion/label',118,'label','menu',85,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(236,'amazon-live-chat/why-didnt-i-qualify-for-promotion/path',118,'path','menu',85,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(237,'amazon-live-chat/more-order-issues/meaning',52,'meaning','menu',7,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(238,'amazon-live-chat/more-order-issues/label',52,'label','menu',7,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(239,'amazon-live-chat/placing-an-order/meaning',74,'meaning','menu',86,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(240,'amazon-live-chat/placing-an-order/label',74,'label','menu',86,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(241,'amazon-live-chat/placing-an-order/path',74,'path','menu',86,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(242,'amazon-live-chat/give-amazon-feedback/meaning',37,'meaning','menu',87,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(243,'amazon-live-chat/give-amazon-feedback/label',37,'label','menu',87,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(244,'amazon-live-chat/opportunities-for-improvement/meaning',57,'meaning','menu',90,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(245,'amazon-live-chat/opportunities-for-improvement/label',57,'label','menu',90,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(246,'amazon-live-chat/opportunities-for-improvement/path',57,'path','menu',90,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(247,'amazon-live-chat/positive-feedback/meaning',75,'meaning','menu',91,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(248,'amazon-live-chat/positive-feedback/label',75,'label','menu',91,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(249,'amazon-live-chat/positive-feedback/path',75,'path','menu',91,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(250,'amazon-live-chat/feedback-about-a-seller/meaning',34,'meaning','menu',92,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(251,'amazon-live-chat/feedback-about-a-seller/label',34,'label','menu',92,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(252,'amazon-live-chat/feedback-about-a-seller/path',34,'path','menu',92,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(253,'amazon-live-chat/other-feedback-topic/meaning',60,'meaning','menu',93,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(254,'amazon-live-chat/other-feedback-topic/label',60,'label','menu',93,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(255,'amazon-live-chat/other-feedback-topic/path',60,'path','menu',93,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(256,'amazon-live-chat/suspicious-e-mail-received/meaning',105,'meaning','menu',88,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(257,'amazon-live-chat/suspicious-e-mail-received/label',105,'label','menu',88,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(258,'amazon-live-chat/suspicious-e-mail-received/path',105,'path','menu',88,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(259,'amazon-live-chat/other-order-question-or-issue/meaning',63,'meaning','menu',89,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(260,'amazon-live-chat/other-order-question-or-issue/label',63,'label','menu',89,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(261,'amazon-live-chat/other-order-question-or-issue/path',63,'path','menu',89,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(262,'amazon-live-chat/phishing-or-scam-inquiries/meaning',73,'meaning','menu',8,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(263,'amazon-live-chat/phishing-or-scam-inquiries/label',73,'label','menu',8,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(264,'amazon-live-chat/prize-or-giveaway-e-mail/meaning',79,'meaning','menu',97,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(265,'amazon-live-chat/prize-or-giveaway-e-mail/label',79,'label','menu',97,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(266,'amazon-live-chat/prize-or-giveaway-e-mail/path',79,'path','menu',97,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(267,'amazon-live-chat/changes-to-account-account-alerts/meaning',12,'meaning','menu',98,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(268,'amazon-live-chat/changes-to-account-account-alerts/label',12,'label','menu',98,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(269,'amazon-live-chat/changes-to-account-account-alerts/path',12,'path','menu',98,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(270,'amazon-live-chat/suspicious-phone-call/meaning',106,'meaning','menu',94,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(271,'amazon-live-chat/suspicious-phone-call/label',106,'label','menu',94,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(272,'amazon-live-chat/unknown-order-contact/meaning',113,'meaning','menu',99,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(273,'amazon-live-chat/unknown-order-contact/label',113,'label','menu',99,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(274,'amazon-live-chat/unknown-order-contact/path',113,'path','menu',99,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(275,'amazon-live-chat/requests-for-personal-account-information/meaning',97,'meaning','menu',100,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(276,'amazon-live-chat/requests-for-personal-account-information/label',97,'label','menu',100,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(277,'amazon-live-chat/requests-for-personal-account-information/path',97,'path','menu',100,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(278,'amazon-live-chat/prize-giveaway-or-promotion-offer/meaning',78,'meaning','menu',101,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(279,'amazon-live-chat/prize-giveaway-or-promotion-offer/label',78,'label','menu',101,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(280,'amazon-live-chat/prize-giveaway-or-promotion-offer/path',78,'path','menu',101,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(281,'amazon-live-chat/suspicious-website/meaning',107,'meaning','menu',95,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(282,'amazon-live-chat/suspicious-website/label',107,'label','menu',95,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(283,'amazon-live-chat/website-provide-false-contact-number-for-amazon/meaning',115,'meaning','menu',102,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(284,'amazon-live-chat/website-provide-false-contact-number-for-amazon/label',115,'label','menu',102,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(285,'amazon-live-chat/website-provide-false-contact-number-for-amazon/path',115,'path','menu',102,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(286,'amazon-live-chat/order-related/meaning',59,'meaning','menu',96,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(287,'amazon-live-chat/order-related/label',59,'label','menu',96,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(288,'amazon-live-chat/requests-for-payment-outside-of-amazon-site/meaning',96,'meaning','menu',103,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(289,'amazon-live-chat/requests-for-payment-outside-of-amazon-site/label',96,'label','menu',103,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(290,'amazon-live-chat/requests-for-payment-outside-of-amazon-site/path',96,'path','menu',103,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(291,'amazon-live-chat/request-for-payment-using-amazon-gift-cards-off-amazon-site/meaning',94,'meaning','menu',104,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(292,'amazon-live-chat/request-for-payment-using-amazon-gift-cards-off-amazon-site/label',94,'label','menu',104,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(293,'amazon-live-chat/request-for-payment-using-amazon-gift-cards-off-amazon-site/path',94,'path','menu',104,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(294,'amazon-live-chat/help/meaning',39,'meaning','flow',0,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(295,'amazon-live-chat/help/label',39,'label','flow',0,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(296,'amazon-live-chat/need-more-help/meaning',55,'meaning','flow',1,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(297,'amazon-live-chat/need-more-help/label',55,'label','flow',1,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(298,'amazon-live-chat/contact-us/meaning',23,'meaning','flow',2,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(299,'amazon-live-chat/contact-us/label',23,'label','flow',2,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(300,'amazon-live-chat/what-can-we-help-you-with/meaning',116,'meaning','flow',3,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(301,'amazon-live-chat/what-can-we-help-you-with/label',116,'label','flow',3,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(302,'amazon-live-chat/an-order-i-placed/meaning',2,'meaning','flow',4,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(303,'amazon-live-chat/an-order-i-placed/label',2,'label','flow',4,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(304,'amazon-live-chat/choose-a-different-order/meaning',19,'meaning','flow',5,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(305,'amazon-live-chat/choose-a-different-order/label',19,'label','flow',5,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(306,'amazon-live-chat/tell-us-more-about-your-issue/meaning',108,'meaning','flow',6,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(307,'amazon-live-chat/tell-us-more-about-your-issue/label',108,'label','flow',6,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(308,'amazon-live-chat/how-would-you-like-to-contact-us/meaning',43,'meaning','flow',7,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(309,'amazon-live-chat/how-would-you-like-to-contact-us/label',43,'label','flow',7,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(310,'amazon-live-chat/chat/meaning',14,'meaning','flow',8,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(311,'amazon-live-chat/chat/label',14,'label','flow',8,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(312,'amazon-live-chat/how-can-we-help-you-today/meaning',40,'meaning','flow',9,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(313,'amazon-live-chat/how-can-we-help-you-today/label',40,'label','flow',9,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(314,'amazon-live-chat/e-mail-a-transcript-of-this-chat-to/meaning',32,'meaning','flow',10,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(315,'amazon-live-chat/e-mail-a-transcript-of-this-chat-to/label',32,'label','flow',10,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(316,'amazon-live-chat/use-a-different-name/meaning',114,'meaning','flow',11,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(317,'amazon-live-chat/use-a-different-name/label',114,'label','flow',11,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(318,'amazon-live-chat/start-chat/meaning',104,'meaning','flow',12,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(319,'amazon-live-chat/start-chat/label',104,'label','flow',12,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(320,'amazon-live-chat/close-window/meaning',21,'meaning','flow',13,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(321,'amazon-live-chat/close-window/label',21,'label','flow',13,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(322,'amazon-live-chat/order/meaning',58,'meaning','flow',14,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(323,'amazon-live-chat/order/label',58,'label','flow',14,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(324,'amazon-live-chat/delivered/meaning',27,'meaning','flow',15,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(325,'amazon-live-chat/delivered/label',27,'label','flow',15,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(326,'small/gift-cards/meaning',124,'meaning','menu',0,0,1,'review',0,20515,NULL,1.42469382286071777343e+00,7.65790033340454101562e+00,20514,20514,4,0,1,0,NULL,0,'01a2236b-047e-750f-9398-5bd78af2c100');
INSERT INTO "card" VALUES(327,'small/gift-cards/label',124,'label','menu',0,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(328,'small/claim-code/meaning',123,'meaning','menu',2,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(329,'small/claim-code/label',123,'label','menu',2,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(330,'small/claim-code/path',123,'path','menu',2,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(331,'small/card-was-lost/meaning',122,'meaning','menu',3,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(332,'small/card-was-lost/label',122,'label','menu',3,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(333,'small/card-was-lost/path',122,'path','menu',3,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(334,'small/payment-issues/meaning',126,'meaning','menu',1,0,1,'learning',1,NULL,1772413200000,2.30649995803833,2.11810398101806640625e+00,20514,20514,1,0,1,0,NULL,0,'01a2236b-0489-7330-89bd-d6e07f3e561f');
INSERT INTO "card" VALUES(335,'small/payment-issues/label',126,'label','menu',1,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(336,'small/help/meaning',125,'meaning','flow',0,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(337,'small/help/label',125,'label','flow',0,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
CREATE TABLE confusable (
  first INTEGER NOT NULL REFERENCES phrase (key),
  second INTEGER NOT NULL REFERENCES phrase (key),
  ratio REAL NOT NULL,
  PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
INSERT INTO "confusable" VALUES(6,9,8.33333333333333428107e+01);
INSERT INTO "confusable" VALUES(17,16,9.16666666666666571892e+01);
INSERT INTO "confusable" VALUES(18,16,80.0);
INSERT INTO "confusable" VALUES(18,17,8.44444444444444428619e+01);
INSERT INTO "confusable" VALUES(42,41,87.8048780487805);
INSERT INTO "confusable" VALUES(46,47,8.62745098039215747593e+01);
INSERT INTO "confusable" VALUES(87,88,8.60759493670886115506e+01);
INSERT INTO "confusable" VALUES(119,118,83.5820895522388);
CREATE TABLE document (
  hash TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;
INSERT INTO "document" VALUES('77a1364fedf8718f527f2cfddfc529b1','{"id":"amazon-live-chat","title":{"en":"Amazon.com live chat","ko":"미국 아마존 라이브챗"},"as_of":"2017-12","phrases":[{"id":"99-annual-prime-membership-fee","label":"$99 annual Prime Membership fee","note":"$99는 이 메뉴가 쓰이던 때의 연회비예요. 지금은 금액이 다를 수 있어요.","keywords":["무료 체험","자동 갱신","회원비","유료 회원","구독료","프라임 해지","해지","프라임 회비"],"accept":[],"situations":["무료 체험이 끝나자 일 년 회원 요금이 빠져나갔어요","빠른 배송 회원을 일 년 더 하려면 얼마인지 궁금해요"],"paraphrases":["프라임 연회비","프라임 가입비 빠져나감","아마존 프라임 자동갱신","프라임 회비 환불","프라임 1년치 결제됨","유료 회원비 문의","무료체험만 하려고 했는데 프라임 연회비가 결제됐어요","프라임 회원 일 년에 얼마 내는 건가요?","해지를 깜빡했더니 멤버십 비용이 자동으로 빠져나갔어요","프라임 회비를 월 단위로 나눠 낼 수는 없나요?","프라임을 거의 안 썼는데 낸 회비를 돌려받을 수 있나요?","내년에 프라임 자동 연장 안 되게 하고 싶어요","프라임 연회비 왜 이렇게 비싸?","나 프라임 가입 안 한 것 같은데 회비가 나갔어","프라임 무료 한 달 끝나면 돈 나가?","프라임 체험판 까먹고 있다가 연회비 뜯김","99불 빠져나가서 보니 프라임 회비였음","프라임 트라이얼 캔슬 안 했더니 연회비 긁혔어요 리펀 되나요","프라임 피 자동결제 막는 법 아시는 분","프라임 끊으려는데 남은 기간 회비 환불되나요","빠른 배송 때문에 작년에 가입했는데 올해는 이사로 안 쓰다가 일 년 회비가 또 결제됐어요","드라마 한 편 보려고 무료로 신청한 프라임이 어느새 유료로 넘어가서 카드에서 회비가 나갔어요","why was I billed for Prime","my free trial ended and it took the yearly charge","how much is Prime a year","I want my Prime money back","stop Prime from renewing","the yearly subscription went through and I never use it","I only signed up for the free month to get my boots faster, and now I''ve been billed for the whole year of Prime.","유모차 살 때 눌러둔 무료체험 끝나고 프라임 연회비 99불이 덜컥 빠져나갔어요","멤버십 일년치 회비가 자동으로 갱신된 모양인데 저는 한국 살아서 프라임 거의 안 쓰거든요 해지하고 환급되나요","프라임 1년에 얼마임? 99불 아니었나 오른 거? 블프 때만 쓸 건데 연회비 내야 되는지 엄마랑 같이 써도 됨?","작년에 유모차 빨리 받으려고 30일 공짜라길래 가입 버튼을 눌러놓고 까맣게 잊고 있었는데 오늘 카드 문자를 보니까 프라임 구독료라고 일년치가 한꺼번에 결제되어 있더라고요 이 회비에 대해서 좀 물어보고 싶고 가능하면 안 내고 싶어요","I was billed for a year of Prime after the trial","How much is the yearly Prime subscription","Forgot to cancel the free month I took for a stroller delivery, and now ninety-nine dollars for annual membership came off my card","I live in Korea and hardly use Prime, it auto-renewed for another year, can I get the membership dues back","Is the 99 dollar annual fee still right for Prime, does my wife need her own or can we share the one subscription"],"origin":"editor"},{"id":"an-order-i-placed","label":"An order I placed","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"applied-to-wrong-account","label":"Applied to wrong account","note":"","keywords":["잘못 등록","엉뚱한 계정","남의 계정","다른 아이디","잘못 넣었어요","상품권 잘못 등록"],"accept":[],"situations":["내 상품권 코드를 실수로 남편 아이디에 넣어 버렸어요","동생 아이디로 로그인한 줄 모르고 상품권을 넣어 버렸어요"],"paraphrases":["다른 계정에 등록함","남편 아이디에 들어감","기카 엉뚱한 어카에 넣음","잘못된 계정에 충전","기프트카드 아이디 착각","기카 계정 실수","기프트카드를 실수로 다른 아이디에 등록했어요","로그인된 계정이 제 것이 아닌 줄 모르고 코드를 입력했어요","동생 계정에 제 상품권이 들어가 버렸어요","계정이 두 개인데 안 쓰는 쪽에 기카를 넣었어요","회사 아이디로 로그인된 채로 선물 카드를 넣었네요","잘못 등록한 기프트카드를 제 계정으로 되돌릴 수 있나요?","기카를 딴 계정에 넣어 버렸어","내 건데 형 아이디에 충전됐어","로그인 확인 안 하고 코드 넣었다가 망했어","기프트 코드를 아내 계정에 입력함","옛날 아이디에 기카 등록돼 버림","본계인 줄 알고 부계정에 기카 먹여버림","남의 어카에 기카 리딤했어요 ㅠㅠ","미국 어카에 넣을 걸 일본 어카에 기카 등록함, 멘붕","가족 컴퓨터에 누나 아이디가 로그인돼 있는 줄 모르고 제가 받은 백 달러 상품권을 등록해 버렸어요","휴대폰을 바꾸면서 예전 이메일 아이디로 들어간 걸 모르고 하필 거기에 생일에 받은 기프트카드를 넣었어요","put my gift card on my husband''s login by mistake","redeemed it under the wrong user","my gift balance went to someone else''s profile","I have two logins and loaded the one I don''t use","typed the gift code while my brother was signed in","it got added to the wrong email","I didn''t notice my sister was signed in on the family computer and entered my hundred dollar gift code there","생일에 엄마가 보내준 건데 기카를 남편 아이디로 로그인된 줄 모르고 등록해버렸어요","계정이 두 개인데 옛날에 쓰던 거에다 30불 기프트 코드를 넣어버렸어요 정작 지금 쓰는 데에는 잔액이 0이네요","코드 입력하고 보니까 동생 어카였음;; 내 기카인데 엉뚱한 데 충전됨 걔는 모른 척 중이고 걍 내 쪽으로 다시 넣어주셈","회사에서 상품으로 받은 기프트 카드 200불을 퇴근길에 급하게 핸드폰으로 충전했거든요 집에 와서 커피머신을 사려고 보니까 금액이 안 떠서 찾아봤더니 아내가 로그인해 둔 계정 쪽으로 들어가 있더라고요 잘못 넣은 거 바로잡을 수 있나요","I redeemed my gift card under my husband''s login","Oops, the card value went into the wrong profile","I have two logins and typed the 30 dollar code into the old one I never use, it should''ve gone on my main one","My kid was signed in on the iPad, so the voucher grandma gave me ended up credited to him by mistake","Won a 200 dollar card at work, entered it in a hurry, later noticed it had been loaded on my roommate''s Amazon instead of mine"],"origin":"editor"},{"id":"better-price-found-elsewhere","label":"Better price found elsewhere","note":"","keywords":["최저가","더 싸요","더 싼 곳","가격 비교","프라이스 매치","월마트","이베이"],"accept":[],"situations":["똑같은 카메라를 월마트에서는 30달러 싸게 팔아요","이베이에 같은 시계가 절반 값으로 나와 있어요"],"paraphrases":["딴 데가 더 싸요","다른 사이트 최저가 발견","월마트가 더 저렴","가격 매칭 되나요","최저가 보상","타겟에서 더 싸게 팖","똑같은 물건을 다른 쇼핑몰에서 더 싸게 팔고 있어요","베스트바이가 20달러 더 저렴한데 맞춰줄 수 있나요?","다른 곳에서 더 좋은 가격을 찾았는데 차액을 보상해 주나요?","제조사 홈페이지가 여기보다 훨씬 싸던데요","같은 모델인데 왜 아마존이 더 비싸요?","경쟁사 가격에 맞춰주는 제도가 있는지 궁금해요","이거 이베이에서 더 싸던데","다른 데서 반값에 파는 거 봤어","여기서 샀는데 딴 몰이 더 싸서 배 아파","코스트코가 더 싼 걸 이제 알았음","검색해 보니 타 쇼핑몰이 15불 저렴함","프라이스 매치 해주나요 월마트 딜가가 더 낮네요","아이허브가 더 싼데 가격 맞춰주는 거 있나요","국내 정발가가 아마존 직구보다 쌈 헐","유모차를 아마존에서 샀는데 어제 산책하다 들른 매장에서 똑같은 걸 삼십 달러 싸게 팔더라고요","남편 줄 면도기를 주문하고 나서 타겟 앱을 봤더니 같은 제품이 훨씬 싸게 올라와 있었어요","Walmart has it for less","do you price match","saw the same thing cheaper at another store","a competitor sells it for ten bucks less","can you beat Target","I could''ve paid less at Best Buy","After I ordered a baby monitor here, my neighbor showed me the exact same one on another site for twenty dollars less.","애기 물티슈 한 박스 사려는데 똑같은 게 월마트에서는 12불이나 더 싸던데 맞춰주시나요","옆자리 과장님이 같은 모델을 이베이에서 70불에 샀다고 자랑하는데 저는 여기서 95불 줬거든요 최저가 보장 그런 거 없어요?","쿠팡이 더 저렴함 실화냐 직구 왜 함 ㅋㅋ 가격 매칭 되면 그냥 여기서 사고 운동화 한 켤레에 15불 차이","시아버지 드릴 등산 스틱을 아마존에서 제일 싼 줄 알고 골랐는데 혹시나 해서 다른 쇼핑몰 세 군데를 돌아보니까 코스트코 온라인이 18불이나 낮게 팔고 있더라고요 링크랑 캡처 다 있으니까 거기 값에 맞춰서 빼주실 수 있을까요","Walmart sells the same one for less","Saw it cheaper at another store, do you price match","My coworker got the identical shaver on eBay for 70 while I''m paying 95 here, can you beat or at least meet that","Costco''s site has these hiking poles 18 dollars lower than yours, I''ve got a screenshot, would you adjust it to a competitor''s offer","Found a rival shop offering the exact same baby seat at a much lower rate, kind of annoyed I bought from you"],"origin":"editor"},{"id":"cancel-an-item-or-order","label":"Cancel an item or order","note":"","keywords":["주문 취소","캔슬"],"accept":[],"situations":[],"paraphrases":["주문 취소","오더 캔슬","시킨 것 중 하나만 취소하고 싶어요","아직 안 보냈으면 주문 취소해 주세요","이 주문 없던 걸로 해줘","취소 버튼 못 찾겠음 주문 취소하려고 함","call off my purchase","stop it before it ships"],"origin":"editor"},{"id":"canceling-gift-card-orders","label":"Canceling Gift Card orders","note":"","keywords":["상품권 취소","기프트카드 취소","상품권 환불","기프트카드 환불","상품권 안 살래요"],"accept":[],"situations":["방금 산 상품권을 없던 일로 하고 싶어요","친구에게 보내려던 상품권을 사지 않기로 했어요"],"paraphrases":["기카 주문 취소","기프트카드 캔슬","이메일 기카 무르기","기카 산 거 취소돼요?","상품권 구매 철회","기카 안 사려고요","방금 산 기프트카드 주문을 취소하고 싶어요","메일로 보낸 기카를 상대가 안 열어봤는데 취소할 수 있나요?","기프트카드를 잘못 샀는데 환불받고 주문을 없애고 싶어요","예약 발송으로 걸어둔 기프트카드를 안 보내려고 해요","기카 주문한 지 십 분 됐는데 물릴 수 있을까요?","기프트카드는 취소 버튼이 안 보이는데 어떻게 취소해요?","기프트카드 주문한 거 없던 걸로 해줘","기카 취소 안 되는 거 진짜야?","실수로 산 상품권 취소하고 싶은데","기카 주문 넣은 거 마음 바뀌어서 취소하려고 함","아직 발송 전인 기카라 취소하고 돈 돌려받고 싶음","e기카 오더 캔슬하고 리펀 받는 법 아시는 분","기카 딜인 줄 알고 질렀는데 아니라서 캔슬하려구요","기카 구매 캔슬 버튼 왜 없음 ㅠㅠ","시누이 생일인 줄 알고 새벽에 카드를 주문했는데 날짜를 착각한 거라 주문을 취소하고 싶어요","회사 경품용으로 기프트카드 열 장을 샀는데 행사가 비 때문에 없어져서 전부 취소해야 해요","I want to call off the gift card I just bought","stop the e-gift from going out","changed my mind about buying a gift card","can I get my money back for a gift card purchase","don''t send that gift card","cancel the voucher I bought for a friend","I ordered five gift cards for an office raffle, but the party got called off because of snow, so I don''t need them anymore.","아버지가 싫다고 하셔서요 방금 산 기프트 카드 없던 일로 해주세요 마음이 바뀌었어요","졸업 축하로 기카 보내려다가 현금이 낫겠다 싶어서요 예약 발송으로 걸어둔 70불짜리 취소하려면 어떻게 하죠","기카 캔슬 됨? 아직 메일 안 나갔는데 취소 버튼이 안 보이네 30불이고 회사 동기 주려다 말았음","아무래도 제가 사기꾼한테 속은 건지 모르겠는데 아는 언니가 급하다고 해서 기프트 카드를 200불어치나 주문해 놓고 보니까 느낌이 이상하더라고요 다행히 아직 처리 중이라고 나오니까 나가기 전에 그 기프트 카드 주문을 얼른 철회하고 싶습니다","Call off the gift card I just bought","I don''t want that e-gift anymore, stop it from sending","I scheduled a 70 dollar gift card for a friend''s graduation but I''d rather give cash, it hasn''t been emailed, how can I void it","Bought 200 bucks'' worth of gift cards on an impulse last night, still pending, please scrap the purchase","Is it possible to back out of a gift card order, there''s no cancel button next to the one for my teacher"],"origin":"editor"},{"id":"change-an-order","label":"Change an order","note":"","keywords":["주문 수정"],"accept":[],"situations":[],"paraphrases":["주문 변경","주문한 거 바꾸고 싶어요","이미 넣은 주문을 수정할 수 있나요?","오더 에딧하고 싶은데 어디서 하죠","주문 내용 좀 고쳐줘","발송 전에 주문 바꿔야 함","I need to edit what I bought","make a change before it ships"],"origin":"editor"},{"id":"change-delivery-address","label":"Change delivery address","note":"Change shipping address와 뜻이 같아요. 메뉴에는 둘 다 있어요.","keywords":["주소 변경","주소 바꾸기","배송지 변경","배송지 수정","이사","주소 잘못 적었어요"],"accept":[],"situations":["아직 출발 전이라 새로 이사한 집으로 보내 주면 좋겠어요"],"paraphrases":["배송지 바꾸기","받는 곳 수정","이사해서 주소 바뀜","배달 주소 변경","딴 데로 보내주세요","집 말고 회사로","주문한 물건 받을 주소를 다른 곳으로 바꾸고 싶어요","지난주에 이사했는데 예전 집으로 주문해 버렸어요","아파트 동호수를 빠뜨렸는데 주문에 추가할 수 있을까요?","물건을 부모님 댁에서 받고 싶은데 바꿀 수 있나요?","아직 발송 전인데 배달받을 데를 고칠 수 있어요?","집이 비어서 옆 동네 사무실로 받게 바꾸려고요","배송지 회사로 바꿔줘","옛날 집 주소로 시켰어 어떻게 고쳐?","배달 갈 주소 좀 수정하고 싶어","주문하고 보니 전에 살던 집으로 돼 있어서 바꿔야 함","받는 주소에 호수 안 적어서 수정하고 싶음","배대지 바꾸고 싶은데 오더 넣은 뒤에도 되나요","델라웨어 배대지로 보내야 되는데 뉴저지로 넣었어요 수정되나요","배대지 사서함 번호 빼먹었는데 주소 에딧 어디서 하나요","기숙사에서 짐을 빼는 중이라 지난 일요일에 시킨 이불을 본가에서 받게 바꾸고 싶어요","출장 때문에 다음 주엔 시카고 호텔에 있을 거라 주문한 어댑터를 거기로 받고 싶어요","send it to my work instead","I moved, need it dropped off at the new place","wrong apartment number on my order","can it go to my mom''s house","switch where it''s being dropped off","deliver it somewhere else please","I''m staying with my parents this month because of a kitchen remodel, so please have my order brought to their house instead.","무거운 화분 선반이라서요 물건 받을 곳을 회사 말고 집으로 바꿔주세요","어제 주문할 때 기본 배송지로 나가버렸는데 다음주에 이사를 가거든요 출발 전이면 새 집으로 돌릴 수 있나요","배대지 오레곤으로 바꾸고 싶음 뉴저지 세금 붙더라 아직 쉬핑 안 됨 텀블러 두 개라 얼마 안 해도 아깝잖아","할머니 댁으로 바로 보내드리려고 안마기를 주문하면서 깜빡하고 제 자취방으로 설정해 버렸어요 무거워서 다시 들고 갈 수도 없는데 아직 준비중이라고 되어 있으니까 받는 장소를 광주 할머니 집으로 고쳐서 배달해 주시면 정말 감사하겠습니다","Deliver it to my office instead of home","I''d like it dropped at a different place","We''re moving next week and the 95 dollar shelf is still being prepared, can I have it brought to the new house","Set my mom''s massager to arrive at my dorm by habit, it''s too heavy to carry over, please reroute it to her door","Not dispatched yet, I want to swap where it gets delivered from the New Jersey warehouse to the Oregon one"],"origin":"editor"},{"id":"change-gift-card-order","label":"Change Gift Card Order","note":"","keywords":["상품권 변경","상품권 수정","기프트카드 수정","기프트카드 변경","받는 사람 변경","메시지 수정"],"accept":[],"situations":["상품권을 50달러로 샀는데 30달러로 고치고 싶어요","이메일로 보낼 상품권의 받는 사람을 동생으로 고치고 싶어요"],"paraphrases":["기카 주문 수정","이메일 기카 받는 사람 변경","기프트카드 금액 바꾸기","기카 발송일 변경","기카 메시지 고치고 싶음","기프트카드 디자인 교체","기프트카드를 주문했는데 받는 사람 메일 주소를 바꾸고 싶어요","50달러짜리로 시켰는데 100달러로 올릴 수 있을까요?","이메일 기프트카드 보내는 날짜를 뒤로 미루고 싶어요","카드에 쓴 축하 문구에 오타가 있어서 고쳐야 해요","아직 안 나간 기카 주문 내용을 수정할 수 있나요?","기프트카드 두 장 주문한 걸 다섯 장으로 늘릴 수 있나요?","기카 보낼 이메일 잘못 적었어 수정해줘","기프트카드 액면가 다른 걸로 바꾸고 싶어","실물 카드 말고 이메일 카드로 바꿔도 돼?","기카 주문할 때 이름 틀리게 써서 바꿔야 함","예약 발송 걸어둔 기카 날짜 당기고 싶음","e기카 오더 수령인 메일 에딧 가능한가요","기카 오더 넣었는데 금액 올리고 싶어요","이메일 기카로 오더한 거 프린트용으로 변경되나요","다음 주 토요일 결혼하는 친구에게 예약한 기프트카드인데 보내는 날짜를 하루 앞으로 옮기고 싶어요","동생 생일에 맞춰 케이크 그림 카드로 주문해 놨는데 금액을 이십 달러 더 올리려고 합니다","I need to edit a gift card I bought","wrong recipient email on the e-card I''m sending","can I switch the amount from 25 to 50","push back the send date for my e-gift","fix a typo in my gift message","swap the design before it goes out","I scheduled a gift card for my nephew''s birthday but put in his old email, so I want to update it before it gets sent.","내일 생일인 친구한테 보낼 기프트 카드 금액 30불에서 50불로 고치고 싶어요","기카 받는 사람 이메일을 오타 내서 주문했는데 아직 발송 전이니까 수정할 수 있겠죠? 보내는 날짜도 바꾸고 싶네요","선물용 기카 디자인 생일 거로 골라야 되는데 크리스마스 거로 해버림 ㅋㅋ 변경 가능? 금액은 그대로 20불","사촌 졸업식이 다음주 토요일이라 그날 아침에 도착하도록 이메일 기프트 카드 100불짜리를 예약해 놨거든요 근데 식이 한 주 미뤄졌다고 해서 취소까지는 아니고 전달 날짜랑 축하 메시지 문구만 살짝 손보고 싶은데 어디서 하나요","Need to fix the recipient''s email on an e-gift","Can I edit the amount of a gift card I bought","I scheduled a 100 dollar card for my cousin''s graduation on Saturday, it''s been postponed, so I''d like to alter the send date and message","Picked the Christmas design for a birthday by accident, the card hasn''t gone out, can it be switched to another picture","Ordered a plastic gift card for my boss but I''d prefer the emailed kind, same value, how do I modify that"],"origin":"editor"},{"id":"change-payment-method","label":"Change payment method","note":"","keywords":["카드 변경","카드 바꾸기","다른 카드","결제 수단","결제 수단 변경","체크카드"],"accept":[],"situations":["비자로 냈는데 마스터카드로 바꾸고 싶어요","살 때 고른 카드 말고 새 카드로 내고 싶어요"],"paraphrases":["카드 바꾸기","결제 카드 변경","다른 카드로 결제할래","결제수단 수정","체크카드 말고 신용카드로","지불 방식 바꾸고 싶음","주문은 했는데 결제할 카드를 다른 걸로 바꾸고 싶어요","기본 카드로 결제됐는데 새로 만든 카드로 옮길 수 있나요?","카드 말고 기프트카드 잔액으로 내는 걸로 바꾸려고요","회사 카드로 잘못 긁혀서 제 개인 카드로 바꿔야 해요","예전 카드로 주문이 들어갔는데 새 카드로 다시 결제할 수 있을까요?","발송 전이면 어떤 카드로 낼지 다시 고를 수 있어요?","결제 카드 딴 걸로 바꿔줘","남편 카드로 나갔어 내 카드로 변경돼?","할인되는 카드로 바꿔서 결제하고 싶은데","카드 재발급 받아서 주문에 걸린 카드 바꿔야 함","법인카드로 잘못 선택해서 개인카드로 변경하고 싶음","오더 이미 들어갔는데 페이먼트 메소드 어디서 바꾸나요","해외수수료 없는 트래블카드로 결제 바꾸고 싶네요","원화결제 말고 달러 카드로 바꾸려는데 주문 후에도 되나요","어머니 안마기를 주문하면서 한도가 얼마 안 남은 카드를 골라서 월급 통장 카드로 바꾸고 싶어요","점심시간에 급히 주문하느라 저장된 회사 카드로 나갔는데 발송 전에 제 카드로 바꿔야 해요","use my other card instead","I picked the wrong Visa at checkout","switch it to my debit card","pay with gift balance rather than credit","put it on a different card please","swap the card on an order that hasn''t gone out","My company card was saved as the default, so my new headphones went on it and I need it put on mine instead.","동생 가방 하나 샀는데 다른 카드로 긁고 싶은데 주문한 뒤에도 바꿀 수 있나요","실수로 회사 법인카드로 결제해버렸어요 개인 카드로 돌려야 하는데 아직 발송 전이고 금액은 77불이에요","기카 잔액으로 내려고 했는데 신용카드로 나감 결제수단 변경 어디서 함 33불짜리 물병 하나에 실적도 안 쌓이는 카드라 아까움","이번 달에 새로 만든 카드가 해외 결제 캐시백이 5프로라고 해서 일부러 발급받아 놓고는 습관처럼 옛날에 저장된 카드로 엄마 냉온 찜질기를 주문해버렸지 뭐예요 거절된 건 아니고 지불하는 카드만 새 걸로 갈아끼우고 싶습니다","I want to pay with a different card","Switch this from Visa to my gift balance","I used the company card by accident for a personal 77 dollar purchase, it hasn''t shipped, how can I swap in my own","My new card gives cash back abroad but the old saved one got picked for mom''s heating pad, can it be billed to the other","Would rather use debit than credit on the order I placed this morning, where''s the setting for how I''m paying"],"origin":"editor"},{"id":"change-shipping-address","label":"Change shipping address","note":"Change delivery address와 뜻이 같아요. 메뉴에는 둘 다 있어요.","keywords":["주소 변경","주소 수정","새 주소","배대지","배송대행지"],"accept":[],"situations":["아직 안 보냈다면 집 말고 회사로 보내 주면 좋겠어요"],"paraphrases":["배송 주소 변경","보낼 주소 수정","주소 바꿔야 돼","주문 주소 정정","우편번호 고치고 싶음","배송지 수정 방법","주문한 뒤에 배송 주소를 고칠 수 있나요?","주소록 기본 주소로 나갔는데 다른 주소로 보내야 해요","출고되기 전에 보낼 주소를 바꾸려고 해요","집 번지를 한 글자 잘못 쳐서 고쳐야 해요","선물이라 친구네 주소로 보내는 걸로 바꾸고 싶어요","배송 준비 중이라는데 지금도 주소를 수정할 수 있을까요?","주소 잘못 입력했는데 고쳐줘","주소지 다른 데로 바꿔줄 수 있어?","주문서에 적은 주소 바꾸려면 어디 들어가?","옛 주소로 주문 들어가서 발송 전에 수정해야 함","도로명 틀리게 적어서 배송지 바꾸고 싶음","쉬핑 어드레스 바꿀 수 있나요 아직 Preparing 상태예요","오레곤 배대지로 바꾸고 싶은데 주소 변경 버튼이 안 눌러져요","한국 직배로 넣었다가 배대지 주소로 바꾸려구요","군대 간 동생에게 보낼 양말인데 부대가 옮겨져서 발송되기 전에 새 주소로 바꿔야 해요","점심 먹으면서 급하게 주문하다가 작년에 살던 원룸 주소를 골라서 지금 집으로 고치고 싶어요","I typed the wrong street, can I fix it","ship it to a different place","update the zip code before it goes out","it''s set to my old apartment","need to correct where it''s being sent","can I reroute it before it leaves the warehouse","I ordered a lamp during lunch and picked last year''s apartment from the list, so I need it shipped to my current home.","언니네로 보낼 커튼인데 배송지 좀 수정할게요 동호수를 빼먹고 입력했거든요","신발 두 켤레 주문했는데 예전 배대지 주소로 들어갔어요 바뀐 사서함 번호로 다시 적고 싶은데 어디서 고치나요","쉬핑 어드레스 딴 데로 바꾸는 법? 주문한 지 십분 됐음 빨리 지금 찍힌 데는 전 남친 집이라 절대 안 됨","미국에 사는 형이 대신 받아주기로 해서 자전거 부품 네 가지를 합쳐 210불에 결제했는데 방금 형한테 연락이 와서 다음 주부터 출장이라 집에 아무도 없다고 하네요 그래서 보내는 주소를 형수님 직장으로 바꿔 적고 싶은데 가능할까요","Can I edit where you''re shipping this to","Update the ship-to on my recent purchase","I left out the unit number when I bought two pairs of sneakers ten minutes ago, how can I amend the address before it leaves","My brother who was going to receive the bike parts will be travelling, so send the 210 dollar order to his wife''s work instead","The forwarder gave me a new suite number this morning, please replace the old one on an order that hasn''t shipped"],"origin":"editor"},{"id":"changes-to-account-account-alerts","label":"Changes to account/account alerts","note":"계정이 바뀌었다거나 계정에 문제가 있다고 알리는 수상한 이메일이에요. alert는 알림이에요.","keywords":["해킹","계정 해킹","계정 잠김","계정 정지","비밀번호","비번","로그인 알림","비번 바꾸기"],"accept":[],"situations":["비밀번호가 바뀌었다며 링크를 누르라는 메일이 왔어요","로그인이 막혔으니 당장 인증하라는 메일이 왔는데 수상해요"],"paraphrases":["계정 정지 메일","비밀번호 변경됐다는 메일","로그인 알림 이메일 의심","계정 잠겼다고 메일 옴","가짜 계정 경고 메일","보안 알림 사칭","계정에 문제가 있으니 확인하라는 메일이 왔는데 가짜 같아요","비밀번호를 바꾼 적 없는데 변경됐다고 이메일이 왔어요","24시간 안에 인증하지 않으면 계정을 막겠다는 메일을 받았어요","모르는 기기에서 로그인했다는 메일인데 진짜인가요?","결제 정보를 업데이트하라는 경고 메일이 자꾸 와요","제 아이디의 이메일 주소가 바뀌었다는 안내 메일이 왔어요","계정 잠겼다는 메일 왔는데 이거 사기지?","아이디 정지된다고 메일로 겁주네","비번 바뀌었다고 메일 왔는데 난 안 바꿨어","멀쩡히 로그인되는데 계정 막혔다고 메일 옴","보안 경고라면서 링크로 정보 수정하라는 메일 받음","어카 서스펜드 됐다는 메일 왔는데 피싱인가요","어카 락 걸렸다고 베리파이 하라는 멜 스캠이죠","프라임 정지됐다는 알림 메일 왔는데 링크가 짭이에요","새벽에 자다 깨서 보니 계정이 곧 닫힌다는 메일이 와 있는데 링크 주소가 아마존이 아니에요","여행 중에 남편 휴대폰으로 러시아에서 누가 로그인했다는 경고 메일이 왔는데 링크를 눌러도 되는지 걱정돼요","email says my login is locked","they say my password was changed but I didn''t do it","a warning that I''ll be shut out in 24 hours","fake security notice in my inbox","message asking me to verify or lose access","sign in from Russia, says an email I don''t trust","I woke up to a message saying my profile would be closed unless I confirm my details, but the link looks off.","놀라서 누를 뻔했는데 계정이 잠겼으니 로그인하라는 메일이 왔는데 의심스러워요","비밀번호가 변경되었다고 이메일이 왔는데 저는 바꾼 적도 없고 링크 주소도 아마존이 아니더라고요 사칭인가요","어카 정지 예정이라고 24시간 안에 인증하래 메일로 옴 이거 피싱이지? 버튼 누르니까 주소가 amaz0n임 소름 돋아서 껐다","점심 먹다가 무심코 메일을 열었더니 비정상적인 접속이 감지되어 고객님의 계정이 일시 제한되었다면서 아래 버튼을 눌러 정보를 갱신하라고 하네요 막상 앱으로 들어가보면 멀쩡하게 잘 되는데 이런 경고 메일이 진짜인지 궁금해요","Mail says my login was suspended, seems bogus","Someone emailed that my password was changed, is it real","I opened a message at lunch warning of unusual sign-in activity and asking me to verify within 24 hours, but the app works normally","A notice in my inbox says my Amazon will be closed unless I update my details, the link isn''t your domain, sounds like phishing","Got an email alert that my phone number on file was edited, I didn''t touch anything, think it''s a trick to make me click"],"origin":"editor"},{"id":"charged-wrong-price","label":"Charged wrong price","note":"","keywords":["이중 청구","중복 결제","두 번 결제","이중 결제","과다 청구","더 나왔어요","바가지","두 번 빠져나갔어요"],"accept":[],"situations":["15달러짜리 티셔츠를 샀는데 카드에서 25달러가 나갔어요","장바구니에서 본 값보다 카드값이 더 많이 나왔어요"],"paraphrases":["가격이 다르게 결제됨","더 비싸게 청구","금액이 안 맞음","돈을 더 떼감","결제액 오류","표시가보다 많이 나감","주문할 때는 20달러였는데 25달러가 빠져나갔어요","영수증 금액하고 카드에서 나간 돈이 달라요","화면에 나온 값보다 더 많이 결제됐어요","하나 값이 아니라 두 개 값이 청구됐어요","장바구니 합계랑 실제 청구액이 차이가 나네요","왜 주문서에 적힌 값보다 많이 가져갔나요?","돈 더 빠져나갔어","39달러라며 왜 49달러를 긁어","계산이 안 맞잖아","최종 결제액이 주문 확인서보다 큼","확인 메일엔 30불, 카드엔 33불 찍힘","타임딜 가격에 샀는데 카드엔 원래 가격으로 찍힘","19.99불에 주문했는데 24.99불 긁혀서 당황","오버차지된 듯, 확인 메일 금액이랑 카드 승인 금액이 다름","연휴 세일 때 이십 달러짜리 장갑을 하나 샀는데 카드 명세서에는 이십팔 달러로 나와 있어요","쓰던 세제를 십이 달러에 주문했고 확인 메일도 그런데 정작 통장에서는 십육 달러가 나갔어요","you billed me more than the listed amount","the total doesn''t add up","paid 49 for something marked 39","the amount on my card is higher than on the order","overcharged","it cost more than it said at checkout","The gloves were twenty dollars when I ordered and the email says so too, but my card was billed twenty-eight","조카 운동화 한 켤레 샀는데 장바구니엔 29불이었는데 카드엔 39불로 긁혔어요 차액 돌려주세요","딜 가격 보고 샀단 말이에요 화면 캡처도 있어요 프라이팬 24불짜리를 왜 원래 값 그대로 36불 받아갔는지 설명 좀","한 개 값만 나가야 되는데 계산이 이상하게 됨 15불짜리 티 하나에 18불 70센트 빠져나감 세금 안 붙는 주인데","이번 주말에 골드박스에 떴던 전동칫솔을 장인어른 드린다고 한 개 주문했고 결제 직전 최종 합계가 분명히 47불이었거든요 근데 오늘 발송되면서 승인된 금액을 보니까 59불로 더 많이 청구돼 있어서 뭔가 잘못 매긴 것 같네요","You billed me more than the listed amount","I was overcharged by ten bucks on this","The total on the confirmation for my son''s bike helmet said 32.50, yet my Visa was hit for 41, so somebody got the numbers wrong","I grabbed it during the Lightning Deal at 19 dollars, the page still shows I claimed it, but you took the regular 34 from me","Rang up incorrectly, the shampoo was marked two for 14, and I''ve been debited 22 for the pair"],"origin":"editor"},{"id":"chat","label":"Chat","note":"","keywords":["라이브챗","상담원","실시간 상담","대화"],"accept":[],"situations":[],"origin":"editor"},{"id":"check-rebate-status","label":"Check rebate status","note":"rebate는 물건을 산 뒤에 신청해서 돌려받는 돈이에요. 반품하고 받는 환불(refund)과는 달라요.","keywords":["캐시백","페이백","환급","캐시백 조회","페이백 조회","캐시백 언제"],"accept":[],"situations":["사고 나서 신청한 캐시백이 언제 들어오는지 궁금해요","한 달 전에 신청한 페이백이 처리되고 있는지 궁금해요"],"paraphrases":["리베이트 언제 들어와요","리베이트 진행 확인","리베이트 처리됐나","신청한 캐시백 수표 아직","메일인 리베이트 조회","리베이트 접수 상태","리베이트 신청서를 보냈는데 처리가 됐는지 궁금해요","구매 후에 신청한 리베이트가 어디까지 진행됐나요?","서류는 다 냈는데 리베이트 돈이 아직 안 왔어요","리베이트 승인이 났는지 알아보고 싶어요","우편으로 보낸 리베이트 서류가 접수됐는지 확인해 주세요","제조사에서 돌려준다던 리베이트는 언제쯤 받을 수 있을까요?","리베이트 신청한 거 어떻게 됐어","리베이트 수표 언제 와","양식 보낸 지 두 달인데 리베이트 소식이 없네","리베이트 심사 중인지 알고 싶음","리베이트 접수한 지 6주 지남, 진행 단계 보려고 함","MIR 보낸 거 아직 프로세싱인지 체크하고 싶어요","메일인 리베이트 첵이 언제 오는지 트래킹되나","리베이트 20불 짜리 신청해 놨는데 언제 꽂힘?","작년 말에 프린터를 사고 바코드를 오려 리베이트를 신청했는데 지금 심사 중인지 입금 전인지 알고 싶어요","메모리를 사고 삼십 달러 리베이트 서류를 우체국에서 부쳤는데 잘 들어갔는지 조회하는 곳이 있나요","where''s my rebate","has my mail-in rebate gone through","haven''t gotten the rebate check yet","how long till the rebate money comes","did you get the rebate papers I sent","is my manufacturer cash back approved yet","I mailed the barcode and form for the thirty dollar rebate in March and want to know how far along it is","구매 후 신청한 캐시백 서류 보낸 지 두 달인데 처리 중인가요","프린터 사면 30불 돌려준다는 리베이트 우편으로 부쳤는데 접수는 됐는지 언제쯤 수표가 오는지 알아보고 싶어요","반품한 거 아니고 제조사 리베이트 말하는 거임 SSD 사고 폼 보냈는데 아직 소식 없네 진행상황 어디서 봄?","작년 추수감사절 무렵에 동생 대학 입학 선물로 노트북을 샀고 그때 메일인 리베이트라고 영수증이랑 바코드를 오려서 보내면 50불을 나중에 준다고 해서 보냈거든요 지금 그 신청이 심사 중인지 승인이 난 건지 좀 조회해주실 수 있나요","Has my mail-in cash back claim been processed yet","Where''s my rebate check, any update on it","I mailed the barcode and receipt for the 200 dollar router in August, they promised 40 back in eight weeks, how do I see the progress","It''s not a return, I mean the manufacturer''s money-back offer on my printer ink, I submitted it and wonder if it''s been approved","Want to follow up on the rebate I sent in for dad''s camera, is it pending or already mailed out"],"origin":"editor"},{"id":"check-status-of-a-refund","label":"Check status of a refund","note":"","keywords":["리펀드","환불 안 됨","환불 언제","환불 조회","돈이 안 들어와요","입금","카드 취소","환불 아직"],"accept":[],"situations":["신발은 돌려보냈는데 돈이 언제 들어오는지 궁금해요","열흘 전에 돌려준다던 돈이 아직 통장에 없어요"],"paraphrases":["환불 언제 돼요","돈 언제 들어와요","환불 진행 확인","리펀 처리됐나요","입금이 아직 안 됨","취소 금액 언제","환불해 준다고 한 지 2주 됐는데 아직 안 들어왔어요","반품은 끝났다는데 돈은 언제 돌려받나요?","카드로 환불이 됐는지 확인하고 싶어요","환불 처리가 어느 단계인지 알려주세요","돌려준다던 금액이 통장에 안 보여요","환불 승인 메일을 받았는데 카드 취소가 안 뜨네요","내 돈 언제 돌려줘","환불 아직이야?","돈 들어왔는지 모르겠어","환불 완료라는데 카드사엔 내역 없음","환불금 며칠째 기다리는 중임","리펀 떴는데 카드에 언제 찍히나요","리펀드 이슈드 메일 받고 열흘째 입금 안 됨","캔슬한 거 돈이 언제 카드로 들어옴? 체크카드임","돌려보낸 믹서기는 이미 받았다고 메일이 왔는데 팔십 달러가 언제 카드로 들어오는지 궁금해요","월세 내기 전에 받아야 하는데 지난달 취소한 자전거 값이 지금 어디까지 처리됐나요","when will I get my money back","has the money gone back to my card","still waiting on my refund","you said you''d pay me back, any news?","nothing has shown up on my bank yet","how long before I see the credit","You emailed that the blender was received and I''d get eighty dollars back, but two weeks later nothing is on my card","등산복 무르고 나서 보름째인데 돌려준다던 돈 아직도 안 들어왔는데 언제 입금되나요","물건은 벌써 돌려받으셨다면서요 카드사에 물어보니까 취소 매입된 게 없다고 하네요 제 64불 어디까지 왔나요","리펀 승인됐다고 메일 온 게 보름 전인데 통장은 조용함 ㅋㅋ 어디 막힌 건지 확인 좀","결혼기념일에 쓰려던 와인 디캔터를 도로 보내고 환급 처리되었다는 안내를 받은 게 이달 초인데 체크카드라서 시간이 더 걸리는지 아니면 기카 잔액으로 들어간 건지 앱을 봐도 모르겠어서요 지금 환불이 어떤 상태인지 알고 싶어요","Where''s my money, has it been credited yet","When will the reimbursement hit my account","You got the jacket back on the 2nd and the page says refund issued, but my bank sees nothing of the 89 dollars so far","I returned grandma''s heating pad two weeks ago and I''m still waiting for the cash to come back on my debit card","Can you tell me whether the refund is pending or done, and if it went to my gift balance or to Visa"],"origin":"editor"},{"id":"check-status-of-a-return","label":"Check status of a return","note":"","keywords":["반품 조회","반품 확인","반품 도착","반품 접수","반품 진행","리턴 조회"],"accept":[],"situations":["돌려보낸 신발이 창고에 잘 도착했는지 궁금해요","어제 돌려보낸 코트를 아마존이 접수했는지 궁금해요"],"paraphrases":["반품 진행 상황","반품 도착했나요?","회수됐는지 확인","돌려보낸 물건 어디쯤","리턴 접수 여부","반송 처리 상태","보낸 반품이 창고에 잘 도착했는지 궁금해요","반품 신청이 접수됐는지 확인하고 싶어요","돌려보낸 상자를 받으셨는지 알려주세요","반품한 물건이 아직도 이동 중이라고 나와요","일주일 전에 반송했는데 입고가 됐나요?","반품 검수가 끝났는지 볼 수 있을까요?","내가 돌려보낸 거 받았어?","반품한 상자 지금 어디 있어","되돌려 보낸 거 처리됐는지 봐줘","반품 접수 확인이 안 뜸","보낸 지 열흘인데 반품 도착 표시가 없음","리턴 보낸 거 아마존에 리시브됐는지 궁금","반품 트래킹이 3일째 멈춤, 물류센터 들어갔나","리턴 스테이터스 어디서 봄? UPS 맡긴 지 좀 됨","지난주 수요일에 편의점에서 구두를 반품으로 부쳤는데 아마존 창고에 들어갔는지 어디서 볼 수 있나요","사이즈가 작은 아이 잠옷을 돌려보내고 영수증도 챙겨 뒀는데 물건을 잘 받았는지 확인 부탁드려요","did you get what I sent back","where''s the parcel I mailed back","has my return reached you","I dropped it at UPS last week, any update","is the thing I gave back checked in yet","track a return","I mailed the shoes back last Wednesday and kept the slip, so I''d like to know if they''ve made it to your warehouse","배대지 아저씨가 부쳐줬다는데 되돌려보낸 신발 창고에 잘 도착했는지 궁금해요","지난주 화요일에 UPS에 맡긴 반품 상자가 지금 어디쯤 있는지 아마존에서 받았다고 확인은 했는지 알 수 있을까요","배대지 통해서 리턴 보냈는데 입고 처리됐다는 말이 없네 내가 부친 거 도착하긴 한 거임?","남동생이 산 게임 패드가 안 맞아서 3주 전에 상자 다시 싸서 반송라벨 붙이고 집 앞 편의점 같은 데에 맡겼거든요 돈 들어오는 건 나중 문제고 우선은 그 물건이 그쪽에 접수가 되었는지 반품이 어느 단계까지 갔는지만 알려주세요","Did the item I sent back reach you yet","Where is my return package now, has it checked in","I dropped off the 120 dollar monitor at a UPS store nine days ago, is there any sign it''s at the warehouse","My mom''s shoes are on the way back to you, can I see if the return has been received or is still moving","Want to know how my return is progressing, the tracking for the box I mailed hasn''t moved since it left Newark"],"origin":"editor"},{"id":"check-status-of-order","label":"Check status of order","note":"","keywords":["배송 조회","배송 추적","트래킹","송장 번호","택배 조회","언제 와요","어디쯤","언제 오나요"],"accept":[],"situations":["어제 산 믹서기가 지금 어디까지 왔는지 궁금해요","사흘 전에 산 책이 출발은 했는지 궁금해요"],"paraphrases":["주문 진행 상황","내 택배 어디쯤","발송 여부 확인","출고됐나요?","트래킹 조회","주문 현황 보기","지금 물건이 어디까지 왔는지 궁금해요","제가 시킨 거 발송은 됐는지 확인하고 싶어요","아직 준비 중인지 이미 떠났는지 알 수 있을까요?","배송 조회는 어디에서 하나요?","결제는 끝났는데 그다음 단계가 어떻게 되고 있나요?","현재 위치를 추적할 수 있는 번호를 알려주세요","주문한 거 어떻게 돼가고 있어?","내가 산 거 지금 어느 단계야","물건 떠났는지 좀 봐줘","시킨 거 어디쯤인지 보려고 함","운송장 번호 나왔는지 궁금함","아직 프리페어링인지 쉽드 떴는지 체크하고 싶음","트래킹 넘버로 지금 어디 찍혔는지 보고 싶어요","오더 스테이터스 보는 데가 어디임? 직구 처음이라 모르겠음","어제 밤에 조카 줄 레고를 주문했는데 지금 포장 중인지 출발했는지 진행 과정을 좀 보고 싶어요","아내 몰래 산 커피 그라인더가 미국 창고에서 나왔는지 어디를 지나고 있는지 조회하려면 뭘 눌러야 돼요","where is my package right now","has it gone out yet","how far along is my purchase","I''d like to see how things are going with what I bought","did you guys send my stuff already?","need the tracking number please","I bought a lamp for my sister on Monday and just want to see whether it has left the warehouse yet","지난주 토요일에 남편 등산화 하나 질렀는데 지금 어디까지 진행됐는지 좀 보고싶어요","처음 직구해보는 사람인데요 영양제 세 통 결제까지 한 건 맞는데 이게 접수가 된 건지 준비중인 건지 어디서 들여다보는지를 모르겠네요","회사 동료 다섯 명이랑 같이 텀블러 공구했거든 다들 나한테 자꾸 물어보는데 지금 무슨 단계인지 확인하려면 뭘 눌러야 됨?","아들 생일이 다음달 초라서 레고 큰 거 하나랑 작은 거 두 개 해서 180불 정도 냈고 카드 문자도 왔는데 그 뒤로 내 물건이 출고가 됐는지 아직 창고에 있는지 감감무소식이라 현재 상황만 조회해보고 싶어요 급한 건 아니에요","How far along is my purchase right now?","Want to see what''s happening with the stuff I bought","I paid for a set of kitchen knives for my mom last Tuesday, got the email, and now I''d just like to know whether it''s being prepared or already on its way","My roommate keeps asking about the headphones we split the cost on, around 120 bucks, so can you tell me what stage they''re at, packed, shipped, whatever","First time using this site from Korea, bought vitamins and a yoga mat, nothing''s wrong I think, just curious where things stand at the moment"],"origin":"editor"},{"id":"choose-a-different-order","label":"Choose a Different Order","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"claim-code-unreadable","label":"Claim code unreadable","note":"등록 오류가 아니라, 코드가 지워지거나 번져서 읽을 수 없을 때예요.","keywords":["은박","안 보여요","안 읽혀요","지워졌어요","번졌어요","벗겨졌어요","코드가 안 보여요"],"accept":[],"situations":["상품권의 은박을 긁었더니 번호까지 벗겨졌어요","상품권이 물에 젖어 번호가 번져 버렸어요"],"paraphrases":["기카 번호가 번졌어","코드 글자 안 보임","긁다가 번호 지워짐","기프트카드 뒷면 숫자 뭉개짐","코드 판독 불가","은박 벗기니 글자까지 벗겨짐","기프트카드 뒤에 적힌 코드가 흐려서 읽을 수가 없어요","스크래치를 너무 세게 긁어서 코드 몇 자리가 날아갔어요","코드 인쇄가 희미하게 돼 있어서 0인지 O인지 구분이 안 돼요","카드가 물에 젖어서 적힌 번호가 다 번져버렸어요","동전으로 긁었더니 뒷자리 네 개가 찢겨 나갔는데 어떡하죠?","상품권 번호가 닳아서 뭐라고 써 있는지 모르겠어요","아무리 들여다봐도 카드 번호가 뭔지 못 알아보겠어","긁는 부분이 통째로 떨어져서 코드가 사라졌어","글자 절반이 까져서 입력을 못 하겠다","기프트카드 코드 중간이 하얗게 까져서 읽히질 않음","돋보기로 봐도 뭔 글자인지 모르겠음","기카 스크래치 긁다가 코드까지 날려먹음 현타 온다","직구하려고 산 기카인데 코드가 뭉개져서 못 읽겠네요","클레임코드 글씨가 다 까졌는데 이거 살릴 방법 없나요","조카한테 생일 선물로 받은 카드를 열쇠로 긁었더니 번호 부분이 다 벗겨져서 알아볼 수가 없게 됐어요","지갑에 일 년 넘게 영수증이랑 같이 넣어뒀더니 기프트카드 뒷면 글자가 지워져서 몇 자리는 아예 안 보여요","i scratched too hard and the numbers came off","can''t make out the letters on the back of my gift card","the digits are smudged","code rubbed off, what now","the print is so faint I can''t tell if it''s a B or an 8","my card got wet and the number is a blur","My aunt gave me a gift card for graduation but when I scratched the silver strip off, half of the characters came off with it.","급한 마음에 지하철에서 동전으로 긁다가 번호까지 벗겨져서 뭐라고 써있는지 안 보여요","선물받은 기프트 카드 뒷면 코드가 물에 번져서 B인지 8인지 구분이 안 가요 세 번 틀리고 나니 더는 겁나서 못 넣겠네요","은박 벗겼더니 글자 반이 날아감 ㅡㅡ 25불인데 판독 불가 이거 사진 보내면 풀어줌? 친구 볼 면목도 없음","딸아이가 세뱃돈 대신 받은 카드를 자기가 긁어보겠다고 열쇠로 박박 긁는 바람에 숫자랑 알파벳이 중간부터 싹 지워져서 아무리 불빛에 비춰봐도 알아볼 수가 없어요 앞쪽 여섯 자리는 보이는데 나머지를 확인받을 방법이 있는지요","I scratched too hard and the digits came off","The code on the back is smudged, can''t make it out","My toddler scraped the silver strip with a key, so half the characters on the 25 dollar card are gone and I can''t read the rest","It got wet in my jeans and the printed number is blurred, is that an O or a Q, I''ve no idea","The ink on the gift card from my coworker has faded so badly the last four letters are illegible even with a magnifier"],"origin":"editor"},{"id":"close-window","label":"Close Window","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"combine-orders-or-add-items","label":"Combine orders or add items","note":"","keywords":["합배송","묶음 배송","통합 배송","한꺼번에","한 상자에","더 담기","더 넣고 싶어요"],"accept":[],"situations":["따로 산 책 두 권을 한 상자에 담아 보내 주면 좋겠어요","아까 산 것에 양말 한 켤레를 더 넣고 싶어요"],"paraphrases":["합배송","주문 두 개 묶기","주문에 하나 더 추가","같이 보내주세요","한 박스로 받고 싶음","빠뜨린 물건 추가","따로 주문한 두 건을 한꺼번에 보내줄 수 있나요?","방금 주문한 데에 물건을 하나 더 넣고 싶어요","주문 여러 개를 하나로 합쳐서 받고 싶어요","깜빡한 게 있는데 아까 주문에 끼워 넣을 수 있을까요?","배송비 아끼게 주문들을 묶음으로 처리해 주세요","이미 결제한 주문에 다른 상품도 같이 담을 수 있나요?","아까 시킨 거랑 지금 시킨 거 같이 보내줘","주문한 거에 양말 하나만 더 얹어줘","두 번 나눠 주문했는데 합칠 수 있어?","주문 세 건 한 상자에 담아 왔으면 함","건전지 빼먹어서 기존 주문에 추가하려고 함","오더 두 개 한 박스로 컴바인 되나요 배대지비 아끼려구요","배대지 합배송 말고 아마존에서 한 박스로 묶어주나요","방금 넣은 오더에 하나 더 추가 가능한지 아시는 분","어제 책을 시키고 오늘 형광펜을 또 시켰는데 상자 하나에 합쳐서 받을 수 있을지 궁금해요","캠핑 용품을 주문하고 샤워하다 랜턴이 생각났는데 같은 주문에 넣어서 함께 받고 싶어요","put my two purchases in one box","forgot something, can I tack it on","bundle these together please","add one more to what I just bought","send everything at once","merge two separate purchases so it all comes together","I bought crayons this morning and a sketchbook tonight for my niece, and I''d love them to come together in one package.","어제 거랑 오늘 거 한 박스로 같이 보내주실 수 있나요","기저귀 주문하고 나서 물티슈를 깜빡한 게 생각났어요 새로 주문하지 말고 아까 거에 하나 더 끼워 넣고 싶은데요","주문 세 개 합배송 되냐 배대지 비용 아끼려고 묶고 싶음 양말 하나 때문에 7불 더 내긴 싫거든","조카들 선물을 생각날 때마다 하나씩 사다 보니까 이틀 동안 주문 번호가 네 개로 갈라졌더라고요 아직 아무것도 안 나갔으니까 다 한데 모아서 한 건으로 만들어 주시면 국제 배송비도 한 번만 내면 되고 저도 받기 편할 것 같아요","Put both of my purchases in one box please","Can I tack one more thing onto yesterday''s order","I forgot wipes when I bought diapers an hour ago, rather than start over I''d like them thrown in with the same order","Four separate orders for my nephews over two days, about 100 dollars altogether, could you bundle them and ship as one","My forwarder bills per parcel, so please consolidate the two pending ones, and include an extra pair of socks if possible"],"origin":"editor"},{"id":"contact-us","label":"Contact Us","note":"","keywords":["고객센터","고객 서비스","상담"],"accept":[],"situations":[],"origin":"editor"},{"id":"correct-product-box-contained-incorrect-item","label":"Correct product box contained incorrect item","note":"","keywords":["내용물","내용물이 달라요","열어 보니","뜯어 보니","바꿔치기","박스만 맞아요"],"accept":[],"situations":["커피 메이커라고 쓰인 박스를 여니 토스터가 나왔어요","헤드폰 박스를 뜯었더니 웬 스피커가 나왔어요"],"paraphrases":["상자는 맞는데 내용물이 다름","겉은 맞고 속은 딴 거","박스랑 알맹이 불일치","케이스 안에 다른 제품","박스 갈이 당한 듯","정품 상자에 엉뚱한 물건","제품 상자는 제가 시킨 게 맞는데 열어 보니 다른 게 들어 있어요","상자 그림은 로봇인데 안에는 인형이 들어 있어요","운동화 박스에는 260이라고 쓰여 있는데 신발은 240이 들어 있어요","포장은 새 제품인데 속에는 다른 모델이 담겨 있었어요","그래픽카드 상자 안에 벽돌이 들어 있네요","박스 라벨은 주문한 모델명인데 왜 내용물은 다르죠?","상자만 맞고 안에 든 건 딴 거야","박스는 아이패드인데 까보니 싸구려 태블릿이야","겉에는 검정이라 써 놓고 속에는 흰색을 넣어 놨더라","박스 표기는 맞는데 알맹이가 바뀌어 있음","DVD 케이스 열었더니 다른 영화 디스크 들어 있음","리턴 들어온 거 그대로 보냈나, 박스 안 내용물이 바꿔치기돼 있음","정품 박스에 짭을 넣어 놨네, 박스만 진짜임","언박싱하다 멘붕, 겉박스는 소니인데 안에 듣보잡 이어폰 있음","할인할 때 산 향수인데 상자와 이름은 제대로인데 안에 든 병은 처음 보는 초록색 샴푸예요","동생 졸업 선물로 산 게임 타이틀이 케이스와 비닐은 맞는데 속에는 다른 게임 디스크가 있었어요","right box, wrong thing inside","the label matches but the contents don''t","opened the case and found another disc","someone swapped what was in the box","box says size 9, shoes are size 7","the packaging is for my model but a different one was in it","The carton has the right picture and model number on it, but inside there was some old cheap phone instead of mine","남친 기념일 선물로 샀고 상자엔 소니 이어폰이라 써있는데 열어보니 웬 짝퉁 충전기가 들어있네","제품 케이스는 제가 시킨 모델 그대로라 좋아했거든요 뚜껑 여니까 속은 딴 회사 낡은 면도기예요 누가 알맹이만 바꿔치기했나봐요","겉은 아이언맨 피규어 박스가 맞음 사진도 맞고 바코드도 맞음 근데 까보니까 토르가 누워있더라 ㅋㅋㅋ 포장만 맞으면 다냐","오빠 승진 선물로 320불짜리 그래픽카드를 주문했는데 정품 상자에 봉인 스티커까지 있어서 의심도 안 했어요 그런데 조립하려고 꺼내니까 상자에 적힌 거랑 상관없는 구형 카드가 나와서 누군가 알맹이를 빼가고 다른 걸 채워놓은 게 분명합니다","Right box, wrong thing inside","The packaging matches my order but the contents don''t","It says 256GB iPad on the retail box and the serial sticker agrees, yet inside there was an old tablet wrapped in a rag","My nephew unwrapped the exact Barbie case we chose, and in it sat a totally different doll, as if somebody swapped them and resealed it","The shoe box has the correct model and size printed on it, 84 dollars, but the pair inside is another style altogether"],"origin":"editor"},{"id":"damaged-item","label":"Damaged item","note":"","keywords":["망가졌어요","손상","데미지"],"accept":[],"situations":[],"paraphrases":["깨져서 왔어요","물건이 망가져서 도착했어요","배송 중에 박살 난 듯","받아보니 금이 가 있고 찌그러졌어요","유리컵이 다 깨져서 왔어 어떡해","파손된 거 받음 사진도 있음","it came broken","cracked when I opened it"],"origin":"editor"},{"id":"defective-item-item-does-not-work","label":"Defective item/item does not work","note":"","keywords":["고장","작동 안 함","안 켜져요","전원","하자","결함","먹통","전원이 안 들어와요"],"accept":[],"situations":["어제 온 헤드폰이 전원 버튼을 눌러도 켜지지 않아요","청소기를 밤새 충전해도 1분 만에 꺼져요"],"paraphrases":["고장 난 물건","작동 안 함","전원이 안 켜져요","불량품 옴","충전이 안 됨","소리가 안 나요","새 제품인데 버튼을 눌러도 반응이 없어요","처음 켰는데 화면이 까맣게 나와요","하루 쓰고 멈춰 버렸어요","블루투스 연결이 자꾸 끊겨요","바람이 안 나오고 이상한 소리만 나네요","박스에서 꺼내자마자 먹통인데 어떡하죠?","꽂아도 불이 안 들어와","한 번 쓰고 맛이 갔어","왼쪽 이어폰만 안 들려","모터가 안 돌아감","초기 불량 걸림, 부팅 안 됨","뽑기 실패, DOA 당첨이네요","프리볼트라 직구했는데 켜자마자 뻗어버림","새거 깠는데 벽돌임, 아무것도 안 됨","아빠 환갑 선물로 산 전기면도기를 밤새 충전했는데도 켜지지 않고 초록 불만 깜빡거려요","주말에 쓰려고 로봇 청소기를 샀는데 제자리에서만 빙글빙글 돌고 먼지를 전혀 빨아들이지 못해요","it won''t turn on","dead right out of the box","stopped working after one day","the button does nothing","doesn''t charge","faulty, makes a weird noise and shuts off","I got a hair dryer for my mom, plugged it in twice on different outlets, and it just hums without blowing any air","전원 버튼을 아무리 눌러도 꿈쩍을 안 해요 완전 먹통 벽돌입니다","남친 생일이라고 산 스마트워치가 충전을 세 시간 해도 화면이 시커멓기만 하고 진동도 안 와요 뽑기 실패한 건가","믹서기 89불 주고 샀더니 첫날 딸기 두 알 갈다가 타는 냄새 나면서 멈춰버림 그 뒤로 쭉 돌아가실 분위기","재택근무 하려고 무선 마우스랑 키보드를 같이 장만해서 어제 밤에 연결했거든요 마우스는 그럭저럭 되는데 키보드가 어떤 글자는 두 번 찍히고 어떤 글자는 아예 안 찍히고 자꾸 끊겨서 처음부터 고장난 걸 보낸 것 같아요 전압 문제도 아니에요","It''s dead, won''t even turn on","Brand new and already broken, keeps shutting itself off","Got my dad a hearing amplifier for 110 dollars and the left side makes only static no matter what we do, clearly a dud","The coffee machine heats up but no water comes out, I descaled it twice, swapped outlets, read the manual, it''s a lemon","Bluetooth speaker for my road trip, looked gorgeous, though it cuts out every ten seconds and the battery refuses to hold a charge"],"origin":"editor"},{"id":"delivered","label":"Delivered","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"delivery-date-was-changed","label":"Delivery date was changed","note":"","keywords":["도착일","도착 예정일","배송일 변경","미뤄졌어요","밀렸어요","연기"],"accept":[],"situations":["화요일에 온다더니 갑자기 다음 주 목요일로 밀렸어요","3일에 온다던 이어폰이 어느새 15일 도착으로 나와요"],"paraphrases":["도착 예정일 바뀜","날짜가 밀렸어요","배송일 변경됨","갑자기 다음 주로 연기","예정일이 또 달라짐","처음 날짜랑 달라요","주문할 때 본 도착 날짜랑 지금 뜨는 날짜가 달라요","도착일이 바뀌었다는 메일이 왔어요","분명 12일이었는데 지금 보니 20일로 되어 있어요","예정일이 왜 갑자기 뒤로 미뤄졌나요?","배송 날짜를 마음대로 바꿔 놨네요","원래 일정보다 앞당겨졌다고 하는데 왜 그런 거예요?","날짜가 왜 자꾸 바뀌어","목요일이라며 왜 일요일로 고쳐놨어","도착일이 슬쩍 바뀌어 있더라","예정일 두 번이나 수정됨","처음 안내받은 날짜에서 일주일 뒤로 조정됨","ETA가 자꾸 밀려서 배대지 신청을 못 하겠어요","딜리버리 데이트 업데이트됐다고 메일 왔는데 왜 바꾼 거임","프라임 이틀 배송이라 샀는데 결제하고 나니 예정일이 다음 달로 바뀜, 어이없네","캠핑 가기 전날 오는 걸로 보고 텐트를 주문했는데 오늘 들어가 보니 도착 날짜가 열흘 뒤로 옮겨져 있어요","빨간 우산을 시킬 때는 5일 도착이었는데 그저께는 9일 오늘은 15일이라고 일정이 계속 바뀌네요","they moved my arrival day","the estimate jumped to next week","it used to say Thursday, now it says Monday","why did the expected day get pushed back","got an email that my ETA is different now","rescheduled without asking me","When I paid for the desk it said it would come on the 3rd, but today the page suddenly says the 14th","분명 목요일에 온댔는데 아침에 보니 다음주 화요일로 슬쩍 밀어놨더라 책장 하나 받기 힘들다","딸 유치원 발표회 때 입힐 드레스라서 날짜 보고 샀는데 갑자기 도착 예정일이 21일에서 27일로 바뀌었다고 메일이 왔어요","어제까지만 해도 수요일 도착이었거든요 근데 오늘 들어가보니까 말도 없이 금요일로 고쳐져 있던데 왜 니들 맘대로 일정을 바꾸는지","이사 날짜에 맞춰서 새 집으로 받으려고 일부러 계산해서 램프랑 커튼이랑 합쳐 140불어치를 샀는데 처음 안내받은 날보다 오히려 사흘이나 당겨져서 다시 떴더라고요 빨리 오면 좋다지만 저는 그때 집에 사람이 없어서 예정일이 왔다갔다하면 곤란해요","They moved the arrival day on me without asking","My ETA suddenly jumped from Monday to Saturday","I picked this printer because it said the 8th, then I open the app this morning and the estimate has been pushed back to the 15th","Took a day off work to receive a 300 dollar air purifier and now an email tells me it''s been rescheduled to another day","The estimate keeps shifting, first Tuesday, then Thursday, now it reads Sunday, it''s only a set of towels but why is it updated so often"],"origin":"editor"},{"id":"did-not-receive-claim-code","label":"Did not receive claim code","note":"안 받겠다고 한 것이 아니라, 코드가 오지 않았을 때예요. claim code는 등록해서 쓰는 코드예요.","keywords":["쿠폰 안 왔어요","쿠폰 번호","쿠폰 못 받음","쿠폰 누락","할인 코드 안 옴","크레딧"],"accept":[],"situations":["책을 사면 준다던 할인 쿠폰이 이메일로 오지 않았어요","구매하면 보내 준다던 쿠폰 번호가 아직 안 왔어요"],"paraphrases":["쿠폰 코드 안 옴","프로모션 코드 못 받음","할인 코드 메일 안 왔어요","코드 아직 안 보내줌","사은 코드 미수신","크레딧 코드가 안 와요","행사 상품을 샀는데 준다던 코드가 아직 안 왔어요","할인 코드를 메일로 보내준다고 했는데 안 들어왔어요","스팸함까지 뒤졌는데 프로모션 코드가 없어요","이벤트 참여하면 주는 쿠폰 번호를 못 받았어요","게임 사면 준다는 다운로드 코드는 언제 보내주나요?","5달러 크레딧 코드를 받아야 하는데 감감무소식이에요","코드 준다더니 왜 안 줘","프로모션 코드 어디로 보낸 거야? 안 왔는데","쿠폰번호 온다며 아직도 없어","행사 코드 발송했다는데 메일함에 아무것도 없음","일주일 지났는데 사은품 코드가 도착 안 함","프로모 코드 메일 안 오는데 재발송 되나요","프라임데이 10불 크레딧 코드 왜 안 들어오죠","딜 참여했는데 클레임코드 못 받은 사람 저뿐인가요","기저귀를 사면 다음에 쓸 할인 번호를 보내준다더니 아기 백일이 지나도록 아무 메일도 없어요","지난 금요일에 책 세 권을 사고 받기로 한 프로모션 코드가 휴대폰에도 메일에도 안 왔어요","never got the promo code","where is the coupon you said you''d email","still waiting for my credit code","the discount number didn''t come","no code in my inbox or spam","they promised a code with my purchase and nothing came","I bought three books last Friday because it came with a credit for next time, but no code has shown up in my email.","설문까지 다 해줬는데 이벤트 참여하면 준다던 프로모션 코드가 아직도 안 왔어요","킨들 사면 5불 크레딧 코드를 메일로 준다 해서 샀는데 스팸함까지 뒤져도 감감무소식이에요 언제 보내주나요","코드 보내준다며 왜 안 줌? 사은 쿠폰 번호 기다리다 늙겠음 5불이라도 준다 했으면 칼같이 보내줘야지","지난 프라임데이 때 식료품을 40불어치 이상 구매하면 다음에 쓸 수 있는 10불 할인 번호를 일주일 안에 이메일로 보내준다고 해서 시어머니 것까지 합쳐서 샀거든요 벌써 3주가 지났는데 받은 게 하나도 없어서 확인 부탁드립니다","The promo code you promised never came","Still waiting for the email with my voucher number","Bought a Kindle because it came with a 5 dollar credit code by mail, it''s been three weeks and spam folder''s empty too","I spent over 40 on groceries during Prime Day, a ten dollar code was meant to follow within a week, nothing has turned up","Signed up my mom for the survey offer, they''d send a redemption code afterwards, hasn''t landed in her inbox"],"origin":"editor"},{"id":"different-from-item-ordered","label":"Different from item ordered","note":"","keywords":["오배송","엉뚱한","다른 물건이 왔어요","잘못 왔어요","다른 색","다른 사이즈","딴 물건","색깔이 달라요"],"accept":[],"situations":["까만 운동화를 샀는데 빨간 슬리퍼가 왔어요","키보드를 샀는데 마우스가 배달되었어요"],"paraphrases":["엉뚱한 물건이 옴","다른 거 왔어요","오배송","색깔이 다르게 옴","사이즈 잘못 보냄","주문한 게 아님","검정을 시켰는데 흰색이 왔어요","신발을 샀는데 냄비가 왔어요","남의 물건이 제 상자에 들어 있는 것 같아요","M 사이즈를 골랐는데 XL가 왔어요","제가 고른 모델이 아니라 옛날 모델을 보냈네요","시킨 것과 전혀 다른 상품이 도착했는데 어떻게 해야 하나요?","이거 내가 시킨 거 아닌데","딸기 맛 시켰는데 왜 바닐라가 와","완전 딴 게 왔어","주문 내역은 키보드인데 마우스 옴","셀러가 잘못 보냄","셀러가 딴 옵션을 쏴줌, 헷갈린 듯","아이폰 케이스 시켰는데 갤럭시용 옴, 실화냐","배대지 검수 사진 봤더니 주문이랑 딴판인 물건이 와 있음","아이 학교 준비물로 파란 책가방을 주문했는데 오늘 온 건 분홍 도시락 가방이라 아이가 웃었어요","무선 청소기를 시켰는데 같은 회사의 선풍기가 왔고 송장에는 모르는 사람 이름이 적혀 있었어요","this isn''t what I bought","wrong color came","got someone else''s stuff","asked for medium, received XL","you sent me the wrong thing","totally different product showed up","I picked out a blue backpack for my son and what came in the mail today was a pink lunch bag","분명 검정 운동화 시켰는데 웬 분홍 슬리퍼가 왔어요 이게 뭐죠","뚜껑 열자마자 황당 제가 시킨 건 비타민D인데 고양이 사료가 와있네요 집에 고양이도 없어요 남의 거랑 바뀐 듯","사이즈 270 주문했는데 245가 오면 나더러 발가락을 자르란 얘긴가 ㅋㅋ 색도 네이비가 아니라 그레이고 완전 엉뚱한 걸 보냄","아이가 기다리던 닌텐도 게임 타이틀을 45불에 주문해서 주문내역에도 그 제목이 떡하니 적혀 있는데 실제로 받아보니까 전혀 딴 게임이에요 비슷한 것도 아니고 낚시 게임이라 애가 입을 삐죽 내밀고 방에 들어가 버렸습니다 잘못 보내신 거죠","I got something totally unrelated to my purchase","You sent me somebody else''s thing by mistake","I picked a navy coat in medium for my wife, 92 dollars, and what turned up is a bright orange one in XL","Ordered a rice cooker, opened the parcel in front of my in-laws and there was a waffle maker, which made for an awkward dinner","The confirmation clearly says size 10 hiking boots, yet the pair I pulled out is size 7 sandals, looks like a mix-up in the warehouse"],"origin":"editor"},{"id":"duplicate-order","label":"Duplicate order","note":"","keywords":["두 번 눌렀어요","두 번 샀어요","두 번 시켰어요","또 샀어요","이중 주문","같은 걸 두 번","두 번 주문했어요"],"accept":[],"situations":["구매 버튼을 두 번 눌러서 같은 책을 두 권 사 버렸어요","모르고 어제 산 비타민을 오늘 또 샀어요"],"paraphrases":["같은 거 두 번 주문","중복 주문","실수로 두 번 누름","주문이 두 개 들어감","똑같은 주문 하나 더","겹친 주문 하나 빼기","결제 버튼을 두 번 눌러서 같은 걸 두 번 샀어요","주문 내역에 같은 물건이 두 건으로 나와요","이미 산 줄 모르고 또 주문했어요","하나는 취소하고 하나만 남기고 싶어요","화면이 멈춰서 다시 눌렀더니 주문이 두 개가 됐네요","남편도 사고 저도 사서 겹쳤는데 한쪽을 없앨 수 있나요?","두 번 주문됐어","깜빡하고 또 시켰어","같은 주문이 왜 두 개나 있어","더블 클릭해서 이중으로 들어감","동일 상품 두 건 접수됨","오더가 더블로 들어감, 하나 캔슬 각","앱 버벅대서 광클했더니 같은 거 두 번 질러짐","핫딜에 눈 멀어서 폰이랑 PC로 각각 주문함, 한 건만 살려주세요","새벽에 졸면서 기저귀를 주문했는데 아침에 보니 똑같은 주문이 두 건이나 들어가 있어요","와이파이가 끊긴 줄 알고 다시 결제했는데 조금 뒤 확인 메일이 두 통 오고 같은 토스터가 두 번 주문됐어요","I accidentally bought it twice","same purchase shows up two times","clicked the button twice","my wife and I both got the same one","double order, please drop one","there are two identical orders in my history","The page froze at checkout so I pressed it again, and now I have two identical toasters on the way instead of one","버벅대서 결제 두 번 눌렀더니 똑같은 주문이 두 개 들어갔어요 ㅠㅠ","아내랑 저랑 서로 모르고 같은 계정으로 같은 기저귀를 각각 시켜버렸네요 46불씩 두 건이라 하나는 빼고 싶어요","새로고침 한 번 눌렀을 뿐인데 주문번호가 쌍둥이처럼 두 개 생김 똑같은 슬리퍼 두 켤레 필요 없는데 한 건만 남겨줘","밤에 졸면서 핸드폰으로 아버지 혈압계를 주문했는데 완료 화면이 안 떠서 안 된 줄 알고 아침에 노트북으로 다시 했거든요 출근해서 메일함을 보니까 같은 제품으로 접수됐다는 확인 메일이 연달아 두 통 와 있어서 겹친 걸 하나 없애야 해요","I accidentally placed the same thing twice","Two identical purchases went through, I need just one","The page froze while I was buying a 67 dollar backpack, I hit the button again, and now the same bag shows up under two order numbers","My husband and I both bought the exact same air fryer for his mom within an hour, so one of them is redundant","Woke up to a pair of confirmation emails for one set of curtains, apparently it got submitted double, please drop the second"],"origin":"editor"},{"id":"e-mail-a-transcript-of-this-chat-to","label":"E-mail a transcript of this chat to","note":"","keywords":["대화 기록","채팅 기록","대화 저장","채팅 저장"],"accept":[],"situations":[],"origin":"editor"},{"id":"entire-item-missing-from-shipment","label":"Entire item missing from shipment","note":"부품이 아니라 물건 하나가 통째로 빠졌을 때예요. 상자가 텅 비었다는 말은 아니에요.","keywords":["누락","상품 누락","빠졌어요","덜 왔어요","일부만","수량 부족","빈 상자"],"accept":[],"situations":["컵과 접시를 함께 샀는데 상자에는 컵뿐이었어요","책 세 권을 샀는데 두 권만 왔어요"],"paraphrases":["하나가 통째로 빠짐","물건 한 개 누락","두 개 중 하나만 옴","주문한 것 중 하나 없음","수량 부족","덜 왔어요","세 가지를 시켰는데 두 가지만 들어 있어요","같이 주문한 책 한 권이 상자 안에 없어요","상자를 열어 보니 시킨 것 중에 하나가 안 보여요","한 박스로 온다던 물건 중 하나를 빼먹고 보냈어요","다섯 개 샀는데 네 개밖에 안 왔어요","나머지 한 상품은 어디로 갔나요?","하나 빼먹고 보냈더라","같이 시킨 양말은 왜 안 넣었어","박스 다 뒤져도 치약은 없어","송장에는 있는데 실물이 빠져 있음","비타민만 오고 오메가3는 안 들어 있음","인보이스엔 3개인데 박스엔 2개뿐, 하나 미싱","배대지에서 검수해 보니 아이템 하나가 빠졌대요","셀러가 한 개 빼고 보냈네, 수량 체크도 안 하나","크리스마스 선물로 보드게임이랑 퍼즐을 같이 샀는데 큰 상자 안에 퍼즐은 없고 보드게임만 들어 있었어요","남편 셔츠랑 제 청바지를 한꺼번에 주문했는데 오늘 비 맞고 온 택배에 청바지가 통째로 빠져 있어요","one of the things I bought wasn''t in the box","got two out of three","they forgot to pack the book","came up short, one whole product isn''t there","ordered 4, only 3 came","half of what I paid for isn''t in the package","I bought a kettle and a toaster together, but when I opened the carton this morning there was only the kettle inside","동생 몫까지 해서 양말이랑 모자랑 벨트 샀는데 벨트는 통째로 쏙 빠지고 왔어요","세 가지를 한 박스로 보낸다길래 기다렸더니 두 개만 덜렁 들어있고 제일 비싼 세럼은 온데간데없네요 뽁뽁이 다 뒤졌는데도 없음","송장에는 다섯 개라고 찍혀있는데 까보니 네 개더라 친구 줄 책이 누락된 거 같은데 따로 오는 것도 아니라고 뜸","어제 저녁에 애들이랑 신나게 언박싱을 했는데요 보드게임 두 개 하고 퍼즐 하나를 43불쯤 주고 시켰는데 퍼즐은 그림자도 안 보여요 상자에 구멍이 난 것도 아니고 테이프도 멀쩡한데 처음부터 하나를 안 넣고 보낸 모양이에요","Ordered three things, only two were in the box","One of my products never got packed","The slip lists shampoo, conditioner and a hair dryer, everything arrived together today except the dryer is nowhere in the carton, and that was the 59 dollar one","My kids opened the parcel and the second game we paid for was left out altogether, no note, no separate shipment showing","Bought four books for my nephew at about 12 bucks each, tracking says one package, but the fourth book simply isn''t there"],"origin":"editor"},{"id":"feedback-about-a-seller","label":"Feedback about a seller","note":"판매자에 대한 내 의견을 남기는 곳이에요.","keywords":["셀러","가게","판매 업체","판매처","업체 신고","별점","평점"],"accept":[],"situations":["이 가게는 불친절해서 별점을 낮게 주고 싶어요","물건을 판 가게가 답장을 한 번도 안 한다고 알리고 싶어요"],"paraphrases":["판매자 평가하기","셀러 평점 남기기","판매자가 불친절해요","판매자 신고하고 싶음","셀러 후기","판매자 응대 별로","이 판매자에 대한 평가를 남기고 싶어요","판매자가 질문에 답을 안 해줘서 평점을 낮게 주고 싶어요","셀러가 말을 함부로 해서 아마존에 알리고 싶어요","친절했던 판매자에게 별 다섯 개를 주려면 어디로 가요?","입점 업체 태도가 너무 나빠서 의견을 내려고요","이 가게에서 다른 사람들이 안 사게 후기를 쓰고 싶어요","판매자한테 한마디 하고 싶어","셀러 별점 어디서 줘?","이 업체 진짜 별로라고 남기고 싶어","판매자가 리뷰 지워달라고 자꾸 연락해서 아마존에 말하고 싶음","가게 사장님이 너무 잘해줘서 좋은 평 남기고 싶음","서드파티 셀러 피드백 어디에 쓰나요","셀러가 짭 파는 것 같아서 평가 남기려구요","셀러 연락 잠수타서 피드백 1점 주고 싶은데요","등산 배낭을 판 업체에 세 번이나 물었는데 답이 없어서 그 판매자에 대한 의견을 남기려고 해요","찻잔을 산 작은 가게 주인이 손편지까지 넣어 주셔서 그분께 좋은 평가를 드리고 싶어요","I want to rate the shop I bought from","this vendor was rude to me","leave a review for the third party merchant","the merchant never answers messages","five stars for the store that sold me this","where do I complain about how a vendor treated me","The little shop that sold me the teacups tucked in a handwritten note, so I want to leave them a good rating.","찻주전자 하나 샀을 뿐인데 이 판매자 너무 불친절해서 한마디 남겨야겠어요","삼자 셀러한테 커튼을 샀는데 질문에 답도 빨리 주고 서비스도 넣어줬더라고요 그 업체 좋은 평점 주고 싶은데 어디서 쓰나요","셀러 평가 어디서 함? 답장도 싸가지 없고 말 바꾸는 놈이라 남들 당하지 말라고 후기 쓸라고","마켓플레이스에 있는 작은 가게에서 아버지 벨트를 27불에 샀는데 물건은 무난했지만 사장이라는 사람이 문의할 때마다 퉁명스럽고 며칠씩 연락을 씹어서 기분이 상했어요 환불은 필요 없고 그 판매자에 대한 제 의견을 남길 데를 찾습니다","I''d like to rate the shop I bought from","Leave a comment on this merchant, he was rude","The third-party store that sold me curtains answered quickly and threw in a freebie, how can I give them a good score","That marketplace vendor ignored me for days over a 27 dollar belt, I don''t need money back, I only want to write what I think of him","Warning others about a dishonest dealer, where do I post my opinion of the company behind this listing"],"origin":"editor"},{"id":"gift-card-different-from-what-was-ordered","label":"Gift Card different from what was ordered","note":"","keywords":["상품권 오배송","다른 상품권","엉뚱한 상품권","상품권이 달라요","다른 디자인"],"accept":[],"situations":["100달러 상품권을 샀는데 25달러짜리가 왔어요","생일 그림을 골랐는데 크리스마스 그림의 상품권이 왔어요"],"paraphrases":["기카 금액이 다름","다른 기프트카드가 왔어요","주문한 카드랑 디자인이 달라요","100불 시켰는데 50불 옴","엉뚱한 상품권이 옴","기카 액면가 틀림","제가 고른 기프트카드가 아닌 다른 카드가 도착했어요","백 달러짜리를 샀는데 등록해 보니 이십오 달러만 들어 있어요","크리스마스 디자인을 골랐는데 생일 카드가 왔어요","아마존 기카를 샀는데 다른 가게 상품권이 왔어요","두 장 주문했는데 받은 기카 종류가 주문 내역이랑 안 맞아요","선물 상자에 든 걸로 시켰는데 그냥 종이 카드만 왔어요","기프트카드 시킨 거랑 딴 게 왔어","왜 내가 산 기카랑 액수가 다르지","기카 그림이 내가 고른 게 아니야","스타벅스 기카 시켰는데 애플 기카 옴","받은 카드 열어보니 주문한 액수보다 적음","200불짜리 기카 오더했는데 20불짜리가 와서 멘붕","기카 까보니 딴 카드네 이거 교환됨?","친구 집들이 선물로 은색 틴케이스 카드를 주문했는데 빨간 봉투에 든 카드가 와서 당황했어요","부모님 결혼기념일에 드리려고 백오십 달러로 주문했는데 메일로 온 카드에는 오십 달러라고 되어 있어요","wrong gift card came","I picked 100 dollars and got a 50 dollar card","the design isn''t the one I chose","got a card for another store","the e-card amount doesn''t match what I bought","not the gift card I paid for","I bought a gift card in a snowman tin for my son''s teacher, but a plain paper one with a smaller amount showed up.","언니 집들이에 주려고 100불권 샀는데 50불짜리 기프트 카드가 왔어요 이거 뭐예요","생일 축하 디자인으로 골랐는데 받은 카드는 결혼 축하 그림이라서 친구한테 주지도 못하고 있어요 다른 기카가 온 듯","예쁜 틴케이스에 든 기카 주문했는데 종이봉투에 든 게 왔음 내가 고른 거랑 다르잖아 여친 생일이라 모양이 중요함","조카들 세 명한테 하나씩 주려고 25불짜리 실물 기프트 카드를 세 장 샀는데 도착한 걸 열어보니까 두 장은 25불이 맞고 한 장은 10불로 찍혀있더라고요 주문서에는 똑같이 세 장으로 나와 있는데 제가 산 것하고 다른 카드가 섞여 왔어요","Wrong gift card value came, I''d paid for 100","The gift card I received isn''t the one I chose","I bought three 25 dollar cards for my nephews and one of them turned out to be loaded with 10","Selected the birthday tin for my best friend and what you mailed was a plain envelope with a wedding card in it","My voucher should be for Amazon, yet the card in the envelope is for some restaurant chain, not what I purchased"],"origin":"editor"},{"id":"gift-cards","label":"Gift Cards","note":"","keywords":["상품권","기프트카드"],"accept":[],"situations":[],"paraphrases":["기카 문의","기프트카드에 대해 물어볼 게 있어요","아마존 상품권 관련","기카 샀는데 문의는 어디로 하나요","선물용 카드 때문에 연락했어","기프트카드 메뉴 어디 있는지 모르겠음","question about a gift card","help with store gift vouchers"],"origin":"editor"},{"id":"give-amazon-feedback","label":"Give Amazon feedback","note":"feedback을 해 달라는 말이 아니라, 내가 아마존에 의견을 남기는 곳이에요.","keywords":["의견","후기","리뷰"],"accept":[],"situations":[],"paraphrases":["아마존에 의견 남기기","피드백 보내고 싶어요","아마존에 하고 싶은 말이 있는데 어디에 쓰나요?","이용 소감 전달하려고 함","고객 의견함 어디 있어?","아마존에 한마디 피드백 남기려구요","tell you guys what I think","leave a comment for the company"],"origin":"editor"},{"id":"gold-box-or-lightning-deals","label":"Gold Box or Lightning Deals","note":"아마존의 특가 행사 이름이에요. Lightning Deals는 짧은 시간 동안만 열려요.","keywords":["특가","타임 세일","핫딜"],"accept":[],"situations":[],"paraphrases":["라이트닝 딜","오늘의 특가 문의","타임세일 상품 사려는데 질문 있어요","골드박스에 뜬 한정 특가에 대해 궁금해요","라딜 대기 걸어놨는데 이거 어떻게 되는 거야","번개딜 담았는데 시간 지나니 사라짐","about the flash sale","today''s limited time bargain"],"origin":"editor"},{"id":"help","label":"Help","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"how-can-we-help-you-today","label":"How can we help you today?","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"how-to-return-a-gift","label":"How to return a gift","note":"","keywords":["선물 받은","받은 선물","선물 교환","선물 환불","선물 돌려보내기","기프트 반품","선물로 받았는데 반품"],"accept":[],"situations":["생일에 친구가 보내 준 장갑이 작아서 돌려보내고 싶어요","이모가 보내 준 시계가 집에 이미 있어서 돌려보내려고요"],"paraphrases":["선물 반품","선물 받은 거 돌려보내기","받은 선물 교환","선물인데 사이즈가 안 맞음","선물 무르기","보낸 사람 모르게 반품","친구가 선물로 보내준 건데 어떻게 반품하나요?","선물 받은 거라 주문번호를 모르는데 돌려보낼 수 있나요?","준 사람한테 알리지 않고 반품하고 싶어요","이모가 사 준 옷이 작아서 다른 걸로 바꾸고 싶어요","선물을 돌려보내면 돈은 누구한테 가나요?","제가 산 게 아니고 받은 건데 반품 절차가 다른가요?","선물 받은 건데 반품돼?","생일 선물이 겹쳤는데 하나 돌려보내고 싶어","받은 거라 미안한데 반품 어떻게 해","선물로 온 물건 기카로 돌려받고 싶음","기프트 영수증으로 반품하려고 함","선물 받은 거 리턴하면 보낸 사람한테 알림 가나요","기프트로 받은 건데 내 어카로 리턴 걸 수 있음?","서프라이즈 선물로 받은 건데 취향 아님, 몰래 리턴 가능?","결혼 선물로 똑같은 토스터를 두 개 받아서 하나는 친구 몰래 돌려보내고 싶은데 방법을 모르겠어요","미국 사는 고모가 크리스마스에 보내 주신 스웨터가 너무 작아서 되돌려 보내려는데 주문번호가 없어요","someone gave it to me, can I send it back","present doesn''t fit","I want to exchange what my aunt got me","can I give back a birthday present without them knowing","got two of the same for our wedding","I wasn''t the buyer, how do I take it back","My aunt sent me a sweater for Christmas that''s far too small, and I''d like to send it back without telling her","선물로 받은 잠옷이 안 맞는데 제 주문도 아닌데 반품 되나요","미국 사는 이모가 아마존으로 애기 옷을 보내주셨는데 너무 작아요 이모 모르게 돌려보내고 다른 걸로 바꾸는 방법이 있나요","생일 때 친구한테 받은 건데 똑같은 게 집에 있음 내가 산 게 아니라 주문번호 모르는데 어케 반납함?","지난 크리스마스에 회사 비밀산타 행사로 블루투스 스피커를 받았는데 솔직히 저는 이미 두 개나 있어서 쓸 일이 없거든요 준 사람이 섭섭할까봐 알림이 안 가게 조용히 돌려주고 그 값을 제가 크레딧으로 받을 수 있는지 궁금해요","Someone gave me this and I''d like to send it back","Can I return a present without telling the sender","My aunt in Texas bought us a baby blanket through you, we already own two, I don''t have her order number so how do I return it","Got a sweater for Christmas that doesn''t fit, I wasn''t the buyer, can I get store credit for it on my own account","Wedding present from a coworker, a 90 dollar toaster we don''t need, will he be notified if I give it back"],"origin":"editor"},{"id":"how-to-return-an-item","label":"How to return an item","note":"","keywords":["리턴","반송","돌려보내기","돌려보내고 싶어요","반품 신청","반품 절차","반품 어떻게","반품하고 싶어요"],"accept":[],"situations":["사이즈가 안 맞는 신발을 어떻게 돌려보내는지 궁금해요","코트를 돌려보내려는데 어디부터 눌러야 할지 모르겠어요"],"paraphrases":["반품 방법","물건 돌려보내기","어떻게 반품해요?","반송 절차","리턴 신청하는 법","환불받으려면 어떻게","산 물건을 돌려보내고 싶은데 어떻게 해야 하나요?","반품은 어디에서 신청하는지 알려주세요","한국에서 미국으로 어떻게 되돌려 보내나요?","마음에 안 들어서 도로 보내려고 하는데 처음이라 몰라요","반품 신청 순서를 하나하나 알고 싶어요","상자를 버렸는데 어떤 식으로 포장해서 돌려보내면 되나요?","이거 반품 어떻게 해","돌려보낼 건데 뭐부터 해야 돼","무르고 싶은데 방법 좀","반품 접수 어디서 하는지 모르겠음","직접 우체국 가야 하는지 회수하러 오는지 궁금함","리턴하려는데 한국에서 직구 반품 어케 함?","배대지 거쳐서 받은 건데 리턴 절차 아시는 분","사이즈 미스라 리턴 걸고 싶은데 리턴 센터 메뉴가 어디임","처음으로 아마존에서 부츠를 샀는데 발이 안 들어가요 한국에서 되돌려 보내는 순서를 알려 주세요","거실에 놓을 카펫이 생각보다 커서 다시 말아 놨는데 어디에 접수하고 어떻게 부치면 되나요","steps for sending something back","I don''t want it, where do I start","what do I do to give it back and get my money","can you walk me through taking it back","sending back from Korea, how does that work","These boots don''t fit and it''s my first time doing this, so please tell me how to send them back from overseas","동생이 입어보더니 작대서요 사이즈가 안 맞는 청바지 도로 보내려면 뭐부터 해야 되나요","한국에서 받은 물건을 미국으로 다시 돌려보내는 절차를 모르겠어요 배대지로 보내야 하나요 아니면 아마존으로 바로 부치나요","반품 처음이라 그러는데 박스 버렸어도 됨? 어디 눌러서 신청하고 어디다 갖다주는 건지 순서대로 좀","여자친구가 입어보고 색이 안 어울린다고 해서 68불짜리 코트를 무르고 싶은데 영어로 된 화면이라 어느 버튼을 눌러야 하는지 하나도 모르겠고 우체국에 들고 가면 되는 건지 누가 가지러 오는 건지 차근차근 방법을 알려주세요","What are the steps to send something back","How can I give this back to you","These jeans don''t fit my husband, 45 dollars, still have the tags on, where do I begin if I''d like to ship them back from Korea","I threw away the original carton for the toaster, can I still take it back and which drop-off place do I use","Never done this before, walk me through returning a pair of boots please, do I bring them to UPS or does someone pick up"],"origin":"editor"},{"id":"how-would-you-like-to-contact-us","label":"How would you like to contact us?","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"improper-insufficient-packaging","label":"Improper/insufficient packaging","note":"","keywords":["뽁뽁이","완충재","에어캡","비닐봉지","허술","포장 부실","포장 불량"],"accept":[],"situations":["유리병인데 뽁뽁이 한 장 없이 상자에서 굴러다녔어요","무거운 아령을 얇은 비닐봉지에만 넣어 보냈어요"],"paraphrases":["포장 부실","완충재 하나도 없음","뽁뽁이 없이 옴","대충 싸서 보냄","허술한 포장","상자 속이 헐렁함","유리 제품인데 에어캡도 없이 그냥 상자에 넣어 왔어요","충격 방지가 전혀 안 되어 있었어요","깨지기 쉬운 물건을 얇은 비닐 봉투에 넣어 보냈어요","상자 안에서 물건이 덜그럭거리면서 굴러다녀요","테이프도 제대로 안 붙이고 보냈네요","이렇게 빈 공간이 많은데 왜 아무것도 안 채워 넣었나요?","포장을 왜 이따위로 해","책을 봉투에 달랑 넣어서 보냈더라","뽁뽁이 한 장도 안 감았어","완충 포장 없이 병이 그대로 굴러다님","밀봉이 안 돼서 액체가 샘","버블랩도 없이 보내다니 셀러 양심 어디","포장 퀄이 너무 성의 없음, 종이 한 장 넣고 끝","LP를 하드 케이스도 없이 폴리백에 넣어 보냄, 노답","와인잔 여섯 개를 신문지 한 장도 없이 큰 상자에 넣어 보내서 두 개는 금이 갔고 나머지는 무사해요","할머니 드릴 꿀 두 병을 샀는데 완충재 없이 서로 부딪히게 담아서 집 앞 계단까지 줄줄 샜어요","no bubble wrap at all","barely any padding","sent glass in a thin plastic bag","it was just rolling around in a huge carton","poorly packed","they didn''t protect it properly","Six wine glasses were dropped loose into one big carton with no paper or foam, so of course two of them cracked","유리병인데 완충재 하나 없이 덜렁 넣어 보내는 게 어딨어요 대체","접시 여섯 장을 신문지 한 장에 둘둘 말아 보냈더라고요 에어캡도 없고 빈 공간은 텅텅 비어서 안에서 굴러다니다 다 깨졌죠","칫솔 하나에 커다란 박스 쓰더니 정작 52불짜리 도자기 화병은 얇은 비닐봉투에 쑤셔넣어 보냄ㅋㅋ 뽁뽁이 아끼냐 당연히 박살","엄마가 부탁하신 꿀이랑 메이플시럽을 합쳐 다섯 병 정도 시켰고 집까지 오는 데 열흘 걸렸는데요 상자 안에 충전재라고는 종이 쪼가리 두 장이 전부라 병끼리 부딪쳐서 뚜껑이 열리고 끈적끈적 난리가 났어요 너무 성의없게 싼 거 아닌가요","No padding at all around a glass bottle","They just threw it in a bag with zero bubble wrap","My grandmother''s birthday mugs, four of them for 38 dollars, were rattling around loose in a huge carton with a single strip of paper for cushioning","Who sends a computer monitor in a flimsy plastic mailer, no foam, nothing to protect it, of course the corner got chipped on the way","The shampoo leaked everywhere because nobody sealed the lid or wrapped it, it was packed so carelessly next to my son''s books"],"origin":"editor"},{"id":"incorrect-refund","label":"Incorrect refund","note":"","keywords":["부분 환불","일부만 환불","환불 부족","환불 오류","환불이 적어요","덜 들어왔어요","덜 돌려받았어요"],"accept":[],"situations":["50달러를 돌려받아야 하는데 30달러만 들어왔어요","두 개를 돌려보냈는데 한 개 값만 들어왔어요"],"paraphrases":["환불금이 모자람","덜 돌려받음","환불 금액 오류","일부만 들어옴","배송비 빼고 환불됨","리펀 금액이 달라요","50달러를 돌려받아야 하는데 40달러만 들어왔어요","전액 환불이라더니 일부만 들어왔어요","환불받은 금액이 계산과 맞지 않아요","두 개를 반품했는데 한 개 값만 돌아왔어요","세금은 빼고 물건값만 환불해 줬네요","왜 환불에서 수수료를 떼고 줬나요?","돈을 덜 돌려줬잖아","환불이 반만 들어왔어","환불 액수가 이상해","결제한 것보다 환불액이 적음","재입고 수수료 명목으로 20% 깎여서 환불됨","풀 리펀이라더니 파셜로 들어옴","리스타킹 피 떼고 리펀해줌, 이게 맞냐","리펀이 기카로 들어왔는데 금액도 12불 모자람","겨울 이불 두 채를 같이 돌려보냈는데 파란 이불 값만 들어오고 나머지 한 채 값은 안 들어왔어요","판매자 실수라 반송비까지 준다고 했는데 통장에 들어온 돈을 보니 칠 달러가 부족해요","you gave me back less than I paid","only part of my money came back","refund is ten dollars short","returned two, got paid for one","why did you take a fee out of what you owed me","the amount you credited doesn''t match","I sent two blankets back in the same carton, but the money I got covers only one of them","가습기 무르고 오늘 보니까 80불 냈는데 61불만 돌려받았어요 나머지 19불은 어디 갔나요","두 개 다 반품했는데 하나 값만 들어왔더라고요 셀러가 계산을 잘못한 것 같으니 부족한 만큼 더 넣어주세요","환급액이 낸 돈보다 적음 배송비 떼고 재고보충료 떼고 뭐 이것저것 떼서 반토막 났는데 이게 맞는 금액임?","친정엄마 드릴 홍삼 대신 사본 비타민 세트가 깨져서 와가지고 전액 돌려준다는 확답을 채팅으로 받아놨었는데 오늘 카드사에서 온 문자를 보니까 세금 부분은 쏙 빼고 물건값만 환불이 되어 있어요 액수가 안 맞으니 다시 봐주세요","The amount you gave back is short","I was only partially repaid, it should be the full sum","Returned both pairs of gloves, 25 dollars each, and just one was credited, so I''m missing half of what I''m owed","You refunded 47.20 but I''d paid 58.90 for the mixer, who took the difference, nobody mentioned a restocking fee","The money came in but it''s the wrong figure, tax and postage weren''t included even though the plate set for my sister arrived smashed"],"origin":"editor"},{"id":"incorrect-shipping-address","label":"Incorrect shipping address","note":"","keywords":["엉뚱한 집","옆집","다른 집","예전 집","주소 오류","주소 잘못","배송지 오류"],"accept":[],"situations":["이사했는데 의자가 예전 집으로 가 버렸어요","운송장에 아파트 호수가 잘못 찍혀 옆집으로 갔어요"],"paraphrases":["주소가 잘못됨","옛날 집으로 감","엉뚱한 주소로 발송","동호수 틀림","우편번호 오류","배송지가 달라요","송장에 적힌 주소가 우리 집이 아니에요","이사하기 전 주소로 배송되고 있어요","아파트 호수가 빠져서 택배가 못 오고 있어요","분명 회사로 적었는데 집으로 가고 있어요","받는 곳이 제가 입력한 곳과 다르게 나오네요","주소가 틀려서 반송됐다는데 왜 그런 거예요?","왜 전에 살던 데로 보냈어","동네 이름이 엉터리로 들어갔어","배송지가 이상하게 적혀 있더라","수령지에 다른 사람 주소 찍혀 있음","우편번호 한 자리 틀리게 들어감","배대지 주소에 사서함 번호가 빠진 채로 발송됐어요","뉴저지 배대지로 가야 하는데 델라웨어로 가고 있음","어드레스 잘못 찍혀서 트래킹이 딴 동네를 돌고 있네","작년에 이사했는데 이번에 산 겨울 코트가 예전 아파트 주소로 가고 있다고 배송 문자에 나와요","시어머니 댁으로 보낸 홍삼 상자에 찍힌 도로명 번지가 달라서 기사님이 두 번이나 헛걸음하셨대요","it''s going to my old house","wrong street number on the label","apartment number is missing","zip code is off","they sent it to a place I don''t live","the destination on the label isn''t mine","I moved last spring, yet the winter coat I just got is on its way to my previous apartment across town","보내는 주소가 이상해요 배대지 유닛 번호가 빠진 채로 들어가 있네요","예전에 살던 뉴저지 아파트로 물건이 가고 있어요 지금은 캘리포니아 사는데 왜 옛날 집이 찍혔는지 모르겠네요 전기포트 하나인데","친구 집으로 보낸다고 골랐는데 송장 사진 보니까 우편번호 끝자리가 틀려있음 이러다 엉뚱한 동네로 가는 거 아님?","이번에 델라웨어 배대지로 갈아타면서 주소를 새로 저장했고 조카 패딩이랑 장갑 해서 110불 정도 결제했는데 배송 조회에 나오는 도착지가 듣도 보도 못한 도시로 되어 있어요 제가 입력한 거랑 다른 주소로 나간 이유가 뭔가요","The destination on the label isn''t where I live","I typed apartment 4B for my sister''s place, the shipping confirmation reads 48, and now her 53 dollar birthday candle set will land at some stranger''s door","The carrier says the street doesn''t exist because the zip code is off by one digit on my blender shipment, can this be sorted","Somehow it went out to my old dorm instead of the forwarding warehouse I chose, where did that location come from"],"origin":"editor"},{"id":"incorrect-shipping-charge","label":"Incorrect shipping charge","note":"","keywords":["배송료","운송료","운임","택배비","무료 배송","쉬핑비","배송비 비싸요"],"accept":[],"situations":["무료라고 했는데 운송료가 12달러나 붙었어요","책 한 권 보내는 운임이 두 배로 나왔어요"],"paraphrases":["배송비 오류","무료배송인데 돈 받음","운송료가 너무 많이 나옴","배송료 이상해요","쉬핑비 틀림","배송비가 두 번 붙음","무료 배송이라더니 배송비가 청구됐어요","안내된 배송료보다 더 많이 빠져나갔어요","프라임 회원인데 운임이 붙었어요","하나로 묶어서 보냈는데 배송비는 따로따로 받았네요","배송비가 5달러라고 했는데 왜 15달러가 나왔나요?","빠른 배송도 아닌데 특급 요금으로 계산됐어요","배송비 왜 받아","공짜 배송이라며 왜 돈 빼가","운송비가 왜 이렇게 비싸게 찍혔어","배송비 계산 잘못된 듯함","35달러 넘겼는데 택배비 나감","프리 쉬핑이라 샀는데 쉬핑피 붙어 있음, 낚였네","국제 배송비가 체크아웃 때랑 카드 긁힌 거랑 달라요","프라임 무배인데 배송비 9불 긁힘, 이거 뭐임","무료 배송 금액을 맞추려고 필요 없는 노란 고무장갑까지 샀는데 결제하고 보니 배송비 칠 달러가 붙어 있어요","친구 생일에 보낼 무거운 아령을 샀는데 처음에 본 운송료는 십 달러였는데 삼십 달러가 나갔어요","you charged me for postage when it was supposed to be free","delivery fee is too high","I paid for regular speed but got billed for express","the freight cost is wrong","Prime should cover this, why a fee","was billed twice for postage","It said delivery would be five dollars when I checked out, yet my card shows fifteen just for getting it here","아기 턱받이 몇 장 샀는데 무료배송이라더니 운임이 12불이나 붙어서 나왔네요 이거 잘못된 거 맞죠","프라임 회원인데 가벼운 양말 세 켤레에 배송료가 왜 19불이 찍히나요 결제 전엔 분명히 0원으로 보였단 말이에요","물건은 8불인데 쉬핑피가 23불 ㅋㅋ 배보다 배꼽이 더 크네 계산기 고장난 거 아님? 다시 계산해줘","어머니 찜질팩이랑 제 러닝벨트를 한 상자로 묶어서 받았거든요 상품값은 합쳐서 41불 맞게 나갔는데 운송비는 두 번 따로 매겨졌더라고요 한 번에 왔으면 한 번만 받아야 되는 것 아닌지 배송비 부분이 과하게 잡힌 것 같습니다","Shipping was free but I got billed for it","Postage fee is way more than quoted at checkout","I chose the slow option at 5.99 for a pair of gloves, and the receipt shows 17.99 for freight instead, the item price itself is right","Prime is supposed to cover delivery, so why did you tack on eight bucks to send a paperback to my brother","They split my kitchen order into two cartons by their own decision and made me pay the delivery cost twice over"],"origin":"editor"},{"id":"item-doesnt-match-website-description","label":"Item doesn''t match website description","note":"","keywords":["사진이랑","실물","스펙","상세페이지","허위 광고","과장 광고","소재","치수"],"accept":[],"situations":["면 100%라고 써 놓았는데 입어 보니 폴리에스터였어요","사이트에는 높이가 50cm라고 나왔는데 재 보니 30cm였어요"],"paraphrases":["상세페이지랑 다름","설명과 불일치","사진하고 딴판","스펙이 달라요","허위 광고","실물이랑 상품 페이지가 다름","방수라고 적혀 있었는데 물이 그대로 스며들어요","페이지에는 면 100%라고 했는데 라벨에는 폴리에스터래요","상품 설명에 있는 기능이 실제로는 없어요","적혀 있는 크기보다 훨씬 작은 게 왔어요","새 제품이라고 써 있었는데 중고가 왔네요","사이트에는 한국어 지원이라고 했는데 왜 안 되나요?","설명이랑 다르잖아","사진엔 나무였는데 받아 보니 플라스틱이야","16기가라며 왜 8기가야","표기된 용량하고 실제 용량이 다름","미국산이라더니 메이드 인 차이나라고 찍혀 있음","리스팅이랑 실물이 완전 달라요, 낚임","디스크립션에는 프리볼트라고 했는데 110V 전용임","사진빨에 당함, 올라온 스펙이랑 하나도 안 맞음","상품 페이지에 가로 백이십 센티라고 적혀 있어 거실에 맞춰 산 책상인데 재 보니 백 센티밖에 안 돼요","딸 방에 놓을 무드등인데 설명에는 밝기 조절이 된다더니 버튼이 켜고 끄는 것 하나뿐이에요","not like the picture","the listing said waterproof, it isn''t","specs on the page were false","advertised as cotton, tag says polyester","misleading product page","smaller than the measurements you posted","The page clearly said the desk was 120 cm wide and made of oak, but mine is 100 cm and obviously plastic","사이트에선 스테인리스라 그랬는데 자석 대보니까 그냥 도금 플라스틱이네요 사기 아님?","상세페이지에는 가로 60센티라고 써놓고 실제로 재보니 48센티밖에 안 되더라고요 책상 사이에 끼워넣으려고 일부러 치수 보고 골랐는데","사진이랑 너무 다름 ㅡㅡ 화면에선 진한 와인색 벨벳이었는데 실물은 번들번들한 폴리에 자주색임 34불이면 적은 돈도 아니고","시댁 캠핑 가려고 방수된다는 문구를 믿고 텐트를 샀는데 첫날 비 좀 왔다고 물이 줄줄 새서 다 젖었어요 다시 들어가서 읽어보니까 여전히 완전방수라고 적혀 있던데 거기 적힌 스펙이랑 물건이 맞지를 않으니 허위 기재 아닌가요","The listing said leather but this is plastic","Specs on the page are not what I got","Product page promised a 2 liter capacity, I measured and it barely holds 1.2, I bought it for a family of five at 56 dollars","The photos showed a solid oak shelf, what I have is thin particle board with a sticker, so the advertising was misleading","It was listed as waterproof and compatible with iPhone 12, turns out it''s neither, my son''s phone doesn''t even fit"],"origin":"editor"},{"id":"item-will-arrive-too-late","label":"Item will arrive too late","note":"아직 안 왔지만, 도착 예정일이 너무 늦을 때예요.","keywords":["늦어서 취소","예정일이 늦어요","오래 걸려요","제때 안 와요","늦게 도착"],"accept":[],"situations":["생일은 금요일인데 선물이 일요일에나 도착한대요","여행은 내일인데 수영복이 다음 주에 도착한대서 안 사려고요"],"paraphrases":["생일 지나서 도착 예정","도착 예정일이 너무 멀어요","한 달 뒤에 온대","그때 오면 소용없음","출국 전에 못 받음","배송 너무 오래 걸려 취소","도착 예정일이 행사 다음 날이라 취소하고 싶어요","크리스마스 전에 못 온다고 해서 주문을 없애려고요","예상 배송일을 보니 3주 뒤라 기다릴 수가 없어요","이사 가고 나서 온다는데 그러면 받을 필요가 없어요","더 빨리 못 오면 그냥 취소할게요","다음 주에 써야 하는데 다다음 주에 도착한대요 취소될까요?","그때까지 못 기다려 취소할래","파티 끝나고 오면 뭐해 그냥 취소해줘","도착일 보니까 너무 늦어서 안 살래","휴가 떠난 뒤에 도착한다고 떠서 취소해야 함","당장 필요한데 한 달 걸린다 해서 취소하려 함","배대지 도착 예정이 다음 달이라 캔슬하고 딴 데서 사려구요","도착 ETA가 너무 늦네요 캔슬 가능한가요","배송 예정일 실화냐 늦어도 너무 늦어서 캔슬각","딸 학예회 때 신길 구두인데 다음 주 수요일 공연보다 이틀이나 늦게 온다고 나와서 취소하고 싶어요","친구 집들이에 들고 갈 접시 세트인데 예정일이 모임 다음 주라서 기다릴 이유가 없어요","it won''t get here in time","the estimated date is after the wedding","three weeks is too long, I''ll pass","not going to make it before Christmas so cancel","I leave town before it comes","by the time it gets here I won''t need it","The costume for my daughter''s school play says it''ll come two days after the show, so I don''t want to wait for it.","조카 줄 킥보드인데 생일이 15일인데 도착 예정이 22일이래요 그럼 필요 없으니 취소할게요","여행 가서 쓸 목베개인데 출국 다음날에나 온다고 떠 있어요 그때 오면 아무 소용이 없어서 그냥 주문을 접으려고요","한 달 뒤 도착이면 배송이 아니라 농사 아님? ㅋㅋ 그때까지 못 기다려 캔슬할래 화분 받침 하나 사는 건데","할로윈 파티에 딸이 입을 공주 드레스를 33불에 주문해 놓고 마음 놓고 있었는데 이제 보니까 예상 도착일이 11월 첫째 주로 나와 있더라고요 파티가 다 끝난 다음에 받아봤자 의미가 없으니까 아직 안 왔더라도 미리 빼고 싶습니다","It won''t get here before her birthday, so cancel","That ETA is after my trip, useless to me","The princess costume for Halloween is estimated for the first week of November, by then the party''s over, so I''d rather drop it now","I fly out on the 9th and the neck pillow is due the 10th, can''t wait that long, please call it off","Five weeks for a 20 dollar phone stand is more than I''m willing to wait, I''ll pick one up locally instead"],"origin":"editor"},{"id":"lost-a-gift-card","label":"Lost a Gift Card","note":"","keywords":["잃어버렸어요","상품권 분실","기프트카드 분실","못 찾겠어요","없어졌어요"],"accept":[],"situations":["50달러짜리 상품권을 지갑째 잃어버렸어요","서랍에 둔 상품권이 아무리 찾아도 보이지 않아요"],"paraphrases":["기카 분실","기프트카드 잃어버림","상품권 어디 뒀는지 모름","기카 버린 것 같아요","기카 메일 삭제함","선물 카드 없어짐","선물로 받은 기프트카드를 잃어버렸어요","아직 안 쓴 상품권 카드가 사라졌는데 다시 받을 수 있나요?","기프트카드가 들어 있던 지갑을 도둑맞았어요","코드가 적힌 메일을 지워 버렸어요","이사하다가 기프트카드를 어디에 뒀는지 못 찾겠어요","등록하기 전에 잃어버렸는데 재발급이 되나요?","기프트카드 잃어버렸어 어떡해","기카가 안 보여","쓰레기랑 같이 버린 것 같아 그 상품권","영수증만 남고 기카는 분실함","기프트 카드 찾다 포기함, 재발행 문의","기카 실물 잃어버림, 코드 복구 돼요?","100불짜리 기카 날림 ㅠㅠ 재발급 각?","e기카 메일을 지워버렸는데 코드 다시 볼 수 있나요","사촌이 졸업 축하로 준 오십 달러 기프트카드를 책 사이에 끼워 뒀다가 책째로 잃어버렸어요","지난 설에 받은 아마존 선물 카드를 외투 주머니에 뒀는데 외투를 기부해 버려서 카드가 없어요","can''t find my gift card","misplaced the voucher my aunt gave me","threw away the card before using it","deleted the email with my gift code","my wallet with the gift card in it was stolen","gift card is gone, can I get another","My cousin gave me a fifty dollar gift card that I kept in a coat pocket, and then I gave the coat away","이모가 주신 50불짜리 기프트 카드를 어디 뒀는지 도무지 못 찾겠어요","지갑째로 흘렸는데 그 안에 아직 안 쓴 아마존 기카도 있었어요 영수증은 남아있는데 재발급 같은 게 될까요","기카 메일 왔던 거 휴지통 비우다가 날려먹음 ㅠㅠ 코드도 안 적어놨는데 살릴 방법 없나","크리스마스 때 장인어른이 봉투에 넣어 주신 기프트 카드를 서랍에 고이 모셔놨다고 생각했는데 이사하면서 종이 뭉치랑 같이 버렸는지 온 집안을 뒤집어도 나오질 않네요 100불이나 되는 거라 속이 쓰린데 잃어버린 걸 다시 받을 수 있나요","I misplaced my Amazon voucher card","Can''t find the gift card my aunt gave me","Moved apartments last month and the 50 dollar card from my boss must have gone out with the trash, I still have his receipt, can you reissue it","My purse was stolen with an unused gift card inside, is there a way to get it back or block it","I deleted the email holding the e-gift from my brother before redeeming it, it''s gone from the bin too"],"origin":"editor"},{"id":"missing-item-or-parts","label":"Missing item or parts","note":"","keywords":["빠진 물건","없는 물건"],"accept":[],"situations":[],"paraphrases":["빠진 게 있어요","구성품 누락","상자에 있어야 할 게 없어요","나사가 모자라거나 물건이 하나 빠진 것 같아요","뭐가 안 들어 있는데 어디다 말해?","누락분 다시 보내달라고 하고 싶음","something''s not in the box","stuff was left out of my package"],"origin":"editor"},{"id":"more-order-issues","label":"More order issues","note":"issue는 질문보다 문제에 가까워요. 앞에 없는 주문 문제가 모여 있어요.","keywords":[],"accept":[],"situations":[],"paraphrases":["다른 주문 문제","여기 없는 주문 문의","앞에 나온 메뉴에는 제 문제가 없어요","주문 관련해서 더 보고 싶어요 다른 항목 없나요?","주문 문제인데 위에 해당되는 게 없어","기타 주문 이슈 모아둔 메뉴 찾음","other trouble with my purchase","none of the above about my purchase"],"origin":"editor"},{"id":"move-funds-to-another-account","label":"Move funds to another account","note":"funds는 계정에 등록된 기프트 카드 잔액이에요.","keywords":["잔액 이전","잔액 이동","잔액 옮기기","잔액 합치기","양도","상품권 이동"],"accept":[],"situations":["내 아이디에 있는 상품권 잔액을 아내 아이디로 보내고 싶어요","아이디가 두 개라 상품권 잔액을 한쪽으로 모으고 싶어요"],"paraphrases":["기카 잔액 옮기기","잔액 다른 아이디로","기프트 밸런스 이동","다른 계정으로 잔액 이체","계정 간 잔액 이전","남은 금액 남편 계정으로","기프트카드 잔액을 다른 아마존 계정으로 넘기고 싶어요","제 계정에 남은 돈을 새로 만든 아이디로 보낼 수 있나요?","예전 계정에 있는 적립금을 지금 쓰는 계정으로 합치고 싶어요","아이디가 두 개인데 기카 잔액을 한쪽으로 몰아주실 수 있어요?","충전해 둔 금액을 동생 아이디로 양도하고 싶어요","안 쓰는 계정에 묶인 잔액을 꺼내서 다른 데로 보내주세요","내 잔액 엄마 계정으로 보내줄 수 있어?","옛날 아이디에 돈 남았는데 새 아이디로 옮겨줘","내 기카 잔액 딴 사람 계정으로 넘길 수 있나","계정 새로 팠는데 구 계정 기카 잔액 가져오고 싶음","부계정에 남은 30불 본계정으로 옮기려고 함","어카 두 개인데 밸런스 트랜스퍼 되나요","구 어카 기카 밸런스 새 어카로 이사시키는 법","본계로 기카 잔액 몰빵하고 싶은데 가능함?","이민 간 언니가 쓰던 계정에 사십 달러쯤 남아 있는데 그걸 제 아이디로 옮겨 받고 싶어요","회사 메일로 만든 아이디에 기카를 넣어놨는데 퇴사 전에 개인 아이디로 그 잔액을 옮겨야 해요","transfer my gift balance to my wife''s login","move the money to my other profile","can I send my leftover balance to someone else","I have two logins and want the credit in one","shift the remaining card money over to my new email","merge balances between two logins","I''m closing my old login from college, so I''d like the thirty bucks of gift balance sitting there moved over to my current one.","저는 당분간 살 게 없어서 제 기카 잔액 40불을 언니 계정으로 넘겨주고 싶어요","예전 아이디에 남아있는 기프트 카드 돈을 새로 만든 아이디로 이전할 수 있는지요 이메일이 바뀌어서 이제 새 것만 씁니다","어카 두 개인데 잔액 흩어져있음 한쪽으로 몰아주는 거 됨? 각각 13불 22불 있음 합쳐야 운동화 사는데","남편이 포인트를 바꿔서 아마존 기프트 잔액을 150불 정도 쌓아놨는데 본인은 쓸 일이 없다고 저더러 쓰라고 하더라고요 잘못 등록한 건 아니고 그냥 그 안에 들어있는 돈을 제 쪽 계정으로 송금하듯이 보낼 수 있는 기능이 있나 해서요","Can I transfer my gift balance to my sister","Shift the credit from my old login to the new one","I''ve got 13 dollars left on one profile and 22 on another, I''d like to merge them so I can buy a skillet","My husband never shops, his gift card balance is 150, how do we pass that amount over to my side","Changed email and opened a fresh profile, the leftover balance is stuck in the old one, could you carry it across"],"origin":"editor"},{"id":"need-a-rebate-form","label":"Need a rebate form","note":"","keywords":["신청서","양식","서식","캐시백 신청서","페이백 신청서","환급 신청서","신청 용지"],"accept":[],"situations":["캐시백 신청서를 어디서 내려받는지 모르겠어요","페이백을 신청할 종이 양식을 보내 주면 좋겠어요"],"paraphrases":["리베이트 신청서 주세요","리베이트 양식 어디 있어요","환급 서류 필요","리베이트 폼","신청서 다운로드","캐시백 신청 용지","리베이트 신청서를 보내주실 수 있나요?","리베이트를 신청하려는데 작성할 서류를 못 찾겠어요","상자에 환급 신청 종이가 안 들어 있었어요","신청 양식을 PDF로 받을 수 있을까요?","리베이트 서류를 잃어버려서 다시 받고 싶어요","작성해서 우편으로 부칠 신청 용지가 필요해요","리베이트 양식 좀 보내줘","환급 신청서 어디서 뽑아?","리베이트 종이 버렸는데 다시 줄 수 있어?","리베이트 서식 링크가 깨져서 못 받음","제출할 신청서가 없어서 파일로 받고 싶음","리베이트 폼 어디서 다운받나요 링크 좀","메일인 리베이트 폼 프린트하려는데 페이지가 안 떠요","배대지로 받아서 리베이트 용지를 못 챙겼네요 폼 재요청 되나요","하드디스크를 사고 상자를 분리수거 날에 버렸는데 그 안에 있던 환급 신청서를 다시 받고 싶어요","형이 모니터를 사면서 나중에 돈을 돌려받는 서류를 쓰라고 했는데 그 종이를 어디서 구하나요","where do I get the rebate paperwork","I need the sheet to mail in for my cash back","can you send me the slip for the rebate","download link for rebate papers","I tossed the rebate paper, need another","no rebate slip in the box","I threw out the packaging for my new hard drive along with the cash back paperwork, so can I get another copy to fill in?","아버지 예초기 하나 샀고 리베이트 신청하려는데 작성할 서류 양식 좀 보내주세요","메모리카드 사면 15불 돌려준다고 해서 샀는데 신청서를 어디서 내려받는지 링크가 깨져있네요 용지 좀 구할 수 있을까요","리베이트 폼 어딨음? 상자에도 없고 메일에도 없던데 뽑아서 우편 보내야 됨 공유기 18불 돌려받는 거 놓치기 싫음","제가 산 잉크젯 복합기가 구매 후에 바코드랑 영수증을 동봉해서 보내면 30불을 준다는 건데 정작 거기 같이 넣으라는 신청 용지가 동봉되어 있지 않더라고요 마감이 이달 말까지라 급하니까 그 서식 파일을 이메일로 받아봤으면 합니다","Where can I download the paper to claim my rebate","Please send me the mail-in rebate application sheet","The link to the claim slip for 15 dollars back on a memory card is dead, could you email the document so I can fill it out","My printer''s box should have had a rebate coupon to complete and post, there was nothing, and the deadline is this month''s end","I need a blank form for the cash back on mom''s blender, I''ve got the receipt and barcode ready to mail along with it"],"origin":"editor"},{"id":"need-more-help","label":"Need More Help","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"no-longer-want-item","label":"No longer want item","note":"","keywords":["취소","단순 변심","변심","마음이 바뀌었어요","필요 없어요","안 살래요","취소할래요"],"accept":[],"situations":["방금 가방을 샀는데 마음이 바뀌었어요","집에 새 프라이팬이 있어서 방금 산 게 필요 없어졌어요"],"paraphrases":["필요 없어졌어요","마음이 바뀌었어요","안 살래","변심으로 주문 취소","이제 안 갖고 싶음","충동구매 취소","주문했는데 생각해 보니 필요가 없어서 취소하려고요","집에 같은 게 있는 걸 알아서 안 사도 되겠어요","괜히 샀다 싶어서 아직 출발 안 했으면 무르고 싶어요","그사이에 선물로 받아서 주문한 게 필요 없게 됐어요","막상 결제하고 나니 사고 싶은 마음이 식었어요","단순 변심인데 발송 전이면 취소 가능한가요?","그냥 안 사려고 취소해줘","사고 싶지 않아졌어","후회돼서 주문 물리고 싶어","새벽 감성에 질렀는데 아침 되니 필요 없음","관심 식어서 취소하고 싶음","지름신 왔다가 현타 와서 캔슬하려구요","질러놓고 보니 예쁜 쓰레기라 캔슬하고 싶네요","와이프한테 등짝 맞고 주문 캔슬합니다","캠핑 의자를 두 개 시켰는데 비 때문에 여행이 미뤄져서 이제 쓸 일이 없어졌어요","어젯밤에 혼자 맥주 마시다가 게임기를 주문했는데 아침에 정신 차리고 보니 사고 싶지가 않아요","changed my mind","I don''t need it anymore","I''d rather not buy this after all","buyer''s remorse, please call it off","someone already gave me one","I regret clicking buy","I bought a tent for a summer trip last night, but the trip fell through this morning so I have no use for it now.","와이프한테 등짝 맞고 생각해보니 별로 필요 없을 거 같아서 주문 물리고 싶어요","충동구매로 러닝머신을 280불에 질렀는데 남편이 빨래걸이 될 거라고 해서요 마음이 바뀌었으니 취소 부탁드립니다","지름신 왔다 감 ㅋㅋ 이제 안 갖고 싶음 캔슬해줘 아직 배송 전이야 105불짜리 게이밍 의자 둘 데도 없어","아들이 갖고 싶다고 조르고 졸라서 드론을 주문했는데 하루 만에 관심이 식었는지 이제는 그거 말고 기타를 배우겠다고 하네요 늦게 온다거나 잘못 시켰다거나 그런 건 전혀 아니고 그냥 더는 원하지 않게 되어서 발송하지 말아주셨으면 해요","Changed my mind, I don''t need it after all","Not interested in it anymore, please don''t send","Impulse buy at 2 am, a 280 dollar treadmill, my husband says it''ll end up as a clothes rack, so call it off","My son begged for a drone and lost interest within a day, it hasn''t been dispatched, I''d rather not have it now","A friend is giving me her old crib, which means the one I bought here is of no use to us any longer"],"origin":"editor"},{"id":"opportunities-for-improvement","label":"Opportunities for improvement","note":"고쳤으면 하는 점을 남기는 곳이에요.","keywords":["건의","제안","불편","불만","아쉬운 점","바라는 점","고쳐 주세요"],"accept":[],"situations":["검색 화면이 복잡하니 더 단순하게 고쳐 주면 좋겠어요","앱에 한국어 메뉴도 넣어 달라고 제안하고 싶어요"],"paraphrases":["개선했으면 하는 점","건의사항","이런 거 고쳐주세요","불편한 점 제안","아이디어 제안","사이트 개선 요청","사이트에 한국어가 더 잘 나왔으면 좋겠어요","앱 검색 기능이 불편해서 개선을 건의하고 싶어요","이런 기능이 있으면 좋겠다는 제안을 어디에 하나요?","고객센터 메뉴가 너무 복잡하니 간단하게 바꿔주세요","주문 목록 화면이 보기 힘든데 손봐 주셨으면 해요","아마존에 바라는 점을 남기고 싶어요","앱 글씨 좀 키워줬으면 좋겠어","검색 필터 좀 제대로 만들어줘","아마존이 이건 좀 바꿨으면 해서 의견 남기려고","다크모드 없어서 눈 아픔 만들어줬으면 함","리뷰 정렬 방식이 별로라 고쳐달라고 건의하고 싶음","직구 유저 위해서 관세 계산 좀 더 잘 보이게 해주길","앱 UI 진짜 별론데 건의 어디다 하나요","CS 챗 한국 시간대에도 열어달라고 건의하고 싶네요","노안이 온 아버지가 쓰기에는 글자가 너무 작으니 글씨 크기를 조절하게 해달라고 제안합니다","매주 고양이 모래를 사는데 지난번 산 것을 바로 다시 담는 버튼이 있으면 좋겠다고 말하고 싶어요","I have a suggestion","here''s something you could do better","please make the app easier to read","wish the search had better filters","idea for making the site less clunky","you should add a dark mode","I buy cat litter every week, and it would be nice if there were a quick button to get the same stuff again.","매번 사전 찾기 힘드니까 앱에 한국어 검색 좀 제대로 되게 해주셨으면 하는 바람이에요","위시리스트 정리 기능이 너무 불편해요 폴더처럼 나눌 수 있으면 훨씬 나을 텐데 담당자분께 건의 드리고 싶습니다","건의사항 있음 배송 조회 화면 좀 고쳐라 버튼 너무 숨겨놔서 찾기 힘듦 그거 말곤 쓸만함","십 년 가까이 여기서 영양제며 아이들 책이며 한 달에 100불쯤은 꾸준히 사온 단골인데요 요새는 검색하면 광고 상품이 먼저 줄줄이 나와서 정작 찾는 걸 고르기가 어렵더라고요 큰 불만은 아니고 이런 점은 개선해 주시면 좋겠다는 제안입니다","I have a suggestion to make the site better","You could do this better, here''s an idea","Been a customer for ten years, spending maybe 100 a month, and I wish search results didn''t begin with a wall of ads","Please let us sort wish lists into folders, I keep kids'' books and tools mixed up, just a proposal for your designers","The tracking screen hides the button I need, would be great if you fixed that, nothing wrong with my order itself"],"origin":"editor"},{"id":"order","label":"order #","note":"","keywords":["오더 넘버","오더 번호"],"accept":[],"situations":[],"origin":"editor"},{"id":"order-related","label":"Order related","note":"주문과 관련된 피싱이나 사기를 알리는 곳이에요.","keywords":[],"accept":[],"situations":[],"paraphrases":["주문 관련 사기","주문 빙자 피싱","주문한 물건 때문에 사기를 당한 것 같아요","판매자가 주문을 핑계로 사기 치려는 것 같아","셀러한테 스캠당한 듯 주문하고 이상한 연락이 와요","주문하고 나서 수상한 요구를 받음","I think the shop I bought from is scamming me","fishy request after I bought something"],"origin":"editor"},{"id":"other-feedback-topic","label":"Other feedback topic","note":"앞에 없는 주제로 의견을 남기는 곳이에요.","keywords":["배달 기사","택배 기사","기사님","광고","기타 의견"],"accept":[],"situations":["배달 기사가 마당 화분을 밟고 갔다고 알리고 싶어요","아마존 광고가 아이들에게 해롭다고 말하고 싶어요"],"paraphrases":["기타 의견","다른 피드백","그냥 할 말 있음","기타 주제로 의견 남기기","그 외 의견 전달","광고에 대한 의견","칭찬도 건의도 아닌 의견을 남기고 싶어요","광고가 너무 야해서 한마디 남기려고 해요","상품 리뷰가 가짜 같다고 알려드리고 싶어요","포장이나 판매자 말고 다른 얘기를 남기고 싶은데 어디에 쓰나요?","아마존 광고 메일에 대한 제 생각을 전하고 싶어요","배송 기사님 운전에 대해서 의견을 내고 싶어요","피드백 주고 싶은데 맞는 항목이 없어","회사 정책에 대해 내 생각 말하고 싶어","딱히 분류가 없는 의견인데 어디다 써?","위 항목에 없는 주제로 의견 남기려고 함","아마존 환경 정책에 대해 할 말 있음","추천 상품 알고리즘 이상하다고 피드백 남길 데 있나요","가짜 리뷰 도배된 거 제보하고 싶은데 어느 메뉴인가요","프라임비디오 자막 퀄 피드백은 어디로 보내나요","저녁 뉴스에서 아마존 창고 이야기를 보고 제 생각을 적어 보내고 싶은데 어디로 보내면 되나요","아이랑 같이 보는데 첫 화면에 무서운 영화 광고가 떠서 그에 대해 의견을 전하려고 해요","I have something else to tell you guys","just some thoughts on your ads","comment that doesn''t fit any of the boxes","these reviews look fake, letting you know","I want to share an opinion about the company","thoughts about one of your drivers","I saw a news story about your warehouses over dinner and would like to write down what I think for someone to read.","산 물건 얘기는 아니고 그냥 아마존에 하고 싶은 말이 있는데 어디다 적나요","포장도 판매자 얘기도 아니고 광고 메일이 너무 자주 온다는 의견을 드리고 싶은데 기타 의견란이 따로 있나요","피드백 남기고 싶은데 주제가 안 맞음 환경 관련 얘기임 어디 눌러 주문이랑 상관없고 걍 생각을 말하고 싶음","손녀하고 같이 킨들로 그림책을 자주 보는 할머니인데요 칭찬도 아니고 고쳐달라는 것도 아니고 이번에 나온 광고 영상이 우리 세대한테는 조금 불편하게 느껴져서 그런 느낌을 한번 말해주고 싶어요 다른 주제로 의견 남기는 데 맞죠","I''ve got a comment on something not listed","Want to share my thoughts about an unrelated matter","Your latest TV commercial rubbed my family the wrong way, it isn''t about a seller or a box, where does such an opinion go","Just some remarks about the company''s charity work and the marketing mails, no order involved, is there a miscellaneous comment spot","Feedback on another subject, I''d like to say what I think of your drivers'' working hours, nothing to do with my 20 dollar purchase"],"origin":"editor"},{"id":"other-issue-with-order-received","label":"Other issue with order received","note":"이미 받은 주문에 다른 문제가 있을 때예요.","keywords":["보증서","보증 기간","워런티","유통기한","설치","조립","기타 문제"],"accept":[],"situations":["소파는 잘 왔는데 예약한 조립 기사가 나타나지 않았어요","새로 온 청소기의 보증서를 어떻게 등록하는지 모르겠어요"],"paraphrases":["받은 물건에 다른 문제","기타 수령 후 문의","목록에 없는 문제","냄새가 너무 심해요","유통기한이 지남","중고 같아요","물건은 받았는데 여기 나온 것 말고 다른 문제가 있어요","도착한 제품에서 이상한 냄새가 나는데 어디에 말하죠?","받아 보니 유통기한이 한 달밖에 안 남았어요","누가 쓰던 것처럼 봉인이 뜯겨 있어요","택배를 받았는데 제품 등록이 안 돼요","도착한 주문에 대해 따로 말하고 싶은 게 있어요","받긴 받았는데 다른 문제가 있어","박스 안에서 벌레가 나왔어","파손도 불량도 아닌데 좀 이상해","받은 상품에 다른 사람 이름이 새겨져 있음","해당되는 항목이 없는데 수령한 주문 문제임","받았는데 짭 같음, 정품 인증이 안 되네","씰 뜯긴 거 옴, 리퍼를 새거로 속여 판 듯","물건 도착은 했는데 워런티가 한국에선 안 된다고 함, 이건 어디다 문의?","어머니 드릴 영양제를 받았는데 깨지거나 빠진 건 없지만 유통기한이 다음 주까지라 드릴 수가 없어요","택배로 온 담요에서 담배 냄새가 심하게 나서 베란다에 널어 놨는데 이런 건 어디에 얘기하나요","it came, but there''s another problem","my issue with this delivery isn''t listed","smells terrible","past its expiry date","looks like somebody already used it","the seal was open and I think it''s a fake","The blanket arrived on time and isn''t broken or wrong, but it reeks of cigarettes and I don''t know which option fits","물건은 잘 받았는데요 좀 다른 문제가 있어서 상담 받고 싶어요","도착한 영양제 유통기한이 다음달까지더라고요 깨진 것도 아니고 틀린 것도 아니라서 어느 항목으로 말해야 할지 모르겠어요","받은 옷에서 담배 냄새가 너무 심하게 남 ㅜㅜ 파손도 오배송도 아닌데 이런 건 어디로 문의함?","지난주에 받은 커피 그라인더가 잘 돌아가기는 하는데 설명서가 독일어뿐이고 보증서 등록을 하려고 보니 일련번호가 이미 누가 등록한 거라고 나와서 찜찜하네요 이 주문 건에 대해서 앞의 메뉴에 없는 다른 문제로 얘기를 좀 하고 싶어요","Got my parcel but there''s another kind of problem","Issue with what I received that isn''t listed here","The vitamins arrived intact and correct, they just expire in three weeks, and I bought six bottles at 22 dollars each for my parents","My new sweater smells like cigarettes, not damaged, not the wrong one, so which option covers that","Everything came on time, but the serial number on the drill is already registered to another person and the warranty site won''t take it"],"origin":"editor"},{"id":"other-order-change","label":"Other order change","note":"","keywords":["선물 포장","빠른 배송","배송 속도","배송 옵션","수량 변경","수령인","기타 변경"],"accept":[],"situations":["선물 포장을 깜빡해서 지금이라도 넣고 싶어요","보통 배송을 골랐는데 이틀 배송으로 바꾸고 싶어요"],"paraphrases":["주문 세부사항 수정","수량 바꾸기","선물포장 추가","배송 방법 변경","주문서 이것저것 고치기","기타 주문 변경","세 개 시켰는데 두 개로 줄이고 싶어요","일반 배송을 빠른 배송으로 바꿀 수 있나요?","주문할 때 선물 포장을 안 넣었는데 지금 할 수 있을까요?","받는 사람 이름을 다른 사람으로 고치고 싶어요","주문에 적힌 전화번호를 수정하려고 해요","주소나 카드 말고 다른 걸 바꾸고 싶은데 어디에 말해요?","주문 수량 하나 줄여줘","선물 메시지 넣는 걸 깜빡했는데 지금 돼?","배송 옵션 더 빠른 걸로 바꾸고 싶어","받는 사람 영문 이름 틀려서 고쳐야 함","가격표 안 보이게 해달라는 걸 빼먹어서 요청하려고 함","오더 수량 에딧하는 법 아시는 분","쉬핑 옵션 스탠다드에서 익스프레스로 바꾸고 싶은데요","노러시 쉬핑으로 넣었는데 2일 배송으로 바꿀 수 있나요","조카 돌잔치 선물로 블록을 시켜 놓고 포장지 고르는 것을 잊었는데 지금이라도 포장을 넣고 싶어요","휴가를 앞당기게 돼서 목요일에 시킨 튜브를 조금 비싸도 더 빠른 배송 방식으로 바꾸려고 합니다","I want two instead of three","can I add gift wrap now","switch it to faster shipping","the name on my order needs fixing","I need to tweak something else on what I bought","lower the quantity before it goes out","I forgot to add a birthday note and wrapping when I bought the puzzle for grandpa, and I''d like to include them now.","엄마 모자 하나 샀는데 주문 내용을 하나 고치고 싶은데 맞는 항목이 안 보이네요","선물 포장을 추가하고 싶고 받는 사람한테 남길 메모도 넣고 싶은데 그런 건 어디서 바꾸나요 주소나 카드는 아니에요","수량을 세 개에서 두 개로 줄이고 싶음 취소는 아니고 그냥 변경 애들 칫솔 세트라 두 개면 충분하거든","부모님 결혼기념일에 맞추려고 일반배송을 빠른배송으로 업그레이드하고 싶어요 찻잔 세트 하나에 66불이고 주문한 지는 두 시간쯤 됐는데요 주소도 결제수단도 물건도 그대로 두고 배송 속도만 바꾸는 거라 기타 변경으로 문의합니다","I want to tweak my order in some other way","Can I adjust something on it that''s not listed here","Please lower the quantity from three to two on the shampoo I bought this morning, not a cancellation, just a small edit","I''d like gift wrap and a note put on my parents'' teacup set, 66 dollars, address and card stay the same","How do I upgrade from standard to two-day on something I already ordered, or change the name on it, those kinds of modifications"],"origin":"editor"},{"id":"other-order-question-or-issue","label":"Other order question or issue","note":"질문뿐 아니라 앞에 없는 다른 문제가 있을 때도 여기예요.","keywords":["주문 내역","구매 내역","주문 기록","구매 기록","내역 숨기기","기타 문의"],"accept":[],"situations":["남편 선물을 산 내역을 목록에서 숨기고 싶어요","작년에 산 책을 내역에서 도무지 못 찾겠어요"],"paraphrases":["상담원 연결해 줘","상담원이랑 직접 얘기하고 싶어요","사람이랑 통화하고 싶어요","상담원 바꿔 주세요","connect me to an agent","I want to talk to a human","기타 주문 문의","주문 관련 다른 질문","메뉴에 없는 문제","주문에 대해 물어볼 것","그 외 주문 문제","어디에 물어봐야 할지 모름","주문에 대해 궁금한 게 있는데 맞는 항목이 없어요","주문 내역에서 옛날 주문이 안 보여요","위에 없는 문제인데 상담을 받고 싶어요","예약 구매한 게임은 언제 결제가 되는지 알고 싶어요","주문 내역을 남이 못 보게 숨길 수 있나요?","산 물건의 품질보증 기간을 확인하고 싶어요","주문 때문에 물어볼 게 있는데 어디로 가?","해당하는 메뉴가 없는데 그냥 상담원 연결해줘","내 주문 기록 지울 수 있어?","품절 상품 언제 다시 들어오는지 알고 싶음","딱 맞는 메뉴가 없어서 여기로 문의 남김","프리오더 걸어놨는데 릴리즈 되면 알림 오나요","통관번호 어디에 넣는지 모르겠어요 주문은 했는데","배대지 신청서 쓰려는데 오더넘버 어디 있나요","재작년 가을에 산 믹서기의 주문 번호를 찾는데 목록에 나오질 않아서 어디에 물어볼지 모르겠어요","아내 깜짝 선물을 샀는데 같은 아이디를 쓰는 터라 주문 목록에서 안 보이게 숨기고 싶어요","I have a question that isn''t on your list","something else about my purchase","can I hide a purchase from my family","where do I find something I bought two years ago","not sure which menu this goes under","how long is the warranty on what I bought","I got my wife a surprise present on our shared login and want to keep it from showing up in the list.","아이 우비를 하나 샀고 주문 관련해서 물어볼 게 있는데 어디에도 해당이 안 되네요","이 제품이 한국 전압에서도 되는지 그리고 배송대행지로 보내도 보증이 되는지 주문 전에 궁금한데 마땅한 메뉴가 없어요","주문내역에서 예전 거 숨기는 법 아는 사람? 와이프 선물이라 들키면 안 됨 다른 메뉴엔 없더라","작년에 산 주문들을 연도별로 쭉 내려받아서 가계부에 정리하고 싶은데 그런 기능이 있는지 또 주문번호가 두 가지로 나오는 건 왜 그런지 이것저것 궁금해서요 분실도 파손도 환불도 아니라서 그냥 기타 주문 문의로 여쭤봅니다","I''ve a question on my order that fits no category","None of the topics above matches my order issue","How do I hide the 85 dollar necklace from the order history, my wife shares the login and it''s meant to be a surprise","Why does one purchase carry two different numbers, and can I export all of last year''s for my household budget","It''s an odd one, the gift note went out under my old name, not lost or damaged or anything, who can look into that"],"origin":"editor"},{"id":"other-payment-issue","label":"Other payment issue","note":"","keywords":["할부","환율","원화","세금","관세","수수료","기타 결제","관부가세"],"accept":[],"situations":["할부로 사고 싶은데 고르는 칸이 나오지 않아요","원화로 나오는데 달러로 내고 싶어요"],"paraphrases":["기타 결제 문의","결제 관련 다른 문제","할부가 안 돼요","환율이 이상해요","원화로 결제됨","결제 쪽 그 밖의 문제","결제에 문제가 있는데 목록에 맞는 항목이 없어요","원화 말고 달러로 결제하고 싶은데 설정이 안 돼요","카드 두 장으로 나눠서 낼 수 있나요?","결제일이 언제인지, 언제 돈이 나가는지 알고 싶어요","세금이 왜 붙었는지 물어보고 싶어요","카드 청구지 주소를 저장하면 오류가 나요","결제 문제긴 한데 거절된 것도 아니고 애매해","돈이 언제 빠져나가는지 모르겠어","체크카드랑 신용카드 섞어서 결제되냐","가승인 금액이 안 풀리고 있음","결제 관련인데 보기에 없는 내용임","DCC 걸려서 원화로 긁혔는데 달러로 바꿀 수 있나요","1불 가승인 잡힌 거 언제 풀려요? 체크카드라 신경 쓰임","텍스 붙은 거랑 환율 적용 기준 때문에 물어볼 게 있음","캐나다 사는 언니 카드로 결제하려는데 청구지 국가를 고르는 칸이 자꾸 초기화돼서 진행이 안 돼요","노트북 가방을 사고 나서 잡힌 일 달러짜리 임시 승인이 이 주가 되도록 통장에서 안 풀리고 있어요","something else about paying","billing question that isn''t on the list","can I split it across two cards","a hold on my debit card hasn''t been released","why was I billed in won instead of dollars","trouble with sales tax on my bill","It''s about money but none of these choices fit: a one dollar temporary hold has stayed on my account for two weeks","결제 쪽에 좀 희한한 문제가 있는데 목록에 맞는 게 없네요","카드가 거절된 것도 아니고 금액도 맞는데 원화로 환전돼서 나가 수수료를 뗐더라고요 이런 돈 문제는 어디다 물어보나요","카드번호 입력칸에 커서가 안 눌림 그래서 돈을 낼 수가 없어 기타 결제 문의는 여기 맞지?","부모님 댁 공기청정기를 할부로 사드리려고 했는데 할부 선택이 아예 안 나오고 청구지 주소를 한글로 적으라는 칸이 떠서 당황스러워요 튕긴 것도 이중으로 나간 것도 아니라서 그냥 결제에 관한 다른 문제로 상담받고 싶습니다","My billing problem isn''t any of these choices","Something else weird about paying, not on your list","The amount is right and the card was accepted, but it converted to won with a fee on a 75 dollar lamp, who handles that","I can''t pick monthly installments for my mother''s massage chair although the page mentions them, it''s a money question that fits nowhere else","The tax line, the currency, the billing zip, all confusing, none of your payment topics covers what I''m running into"],"origin":"editor"},{"id":"other-promotion-questions","label":"Other promotion questions","note":"","keywords":["블랙프라이데이","블프","사이버먼데이","프라임데이","이벤트","할인 행사","세일 언제"],"accept":[],"situations":["블랙프라이데이 행사가 언제 시작하는지 궁금해요","놓친 반짝 특가를 또 하는지 궁금해요"],"paraphrases":["행사 문의","할인 관련 질문","세일 언제 시작해요","쿠폰 기간 언제까지","딜 일정 궁금","프라임데이 언제","지금 하는 할인 이벤트가 언제 끝나는지 알고 싶어요","블랙프라이데이 특가는 몇 시부터 열려요?","쿠폰 두 장을 같이 쓸 수 있나요?","할인 행사에 대해서 이것저것 물어보고 싶어요","골드박스 딜은 하루에 몇 번 바뀌어요?","매진된 특가 상품이 다시 풀리기도 하나요?","이벤트 당첨자 발표 언제 해?","할인 코드 중복 사용 돼?","이 세일 한국에서도 볼 수 있는 거야?","특가 목록 어디서 보는지 모르겠음","라이트닝딜 수량 얼마나 남았는지 보는 법 궁금함","딜 뜨는 시간 한국 시간으로 언제인가요","프로모션 코드랑 클립 쿠폰 중복 되는지 아시는 분","블프 딜 미리 알림 받을 수 있나요","작년에는 십이월에 레고 할인 행사가 있었는데 올해도 며칠에 하는지 남편이 궁금해해서 대신 물어봅니다","냉장고에 붙여 둔 전단지에서 본 할인 코드를 여러 번 나눠 써도 되는지 알고 싶어요","when does the sale end","can I stack two coupons","question about a deal","what time do lightning sales start","will this offer come back","where do I see today''s specials","My husband wants to know if the toy sale you had last December is happening again this year and on what days.","세일 행사에 대해서 궁금한 게 하나 있는데 여기다 물어봐도 되죠","블프 딜은 한국 시간으로 언제 열리고 언제 닫히나요 대기자 명단에 올려두면 자동으로 담아지는 건지 그것도 알고 싶어요","쿠폰 두 개 겹쳐 쓸 수 있음? 골드박스 품절되면 또 열림? 걍 딜 관련 질문","학부모 모임에서 텀블러를 단체로 스무 개쯤 맞추려고 하는데 오늘의 딜 물건도 대량으로 살 수 있는지 아니면 한 사람당 수량 제한이 있는지 그리고 행사 끝난 뒤에 비슷한 이벤트가 또 예정돼 있는지 이것저것 프로모션에 관해 여쭤봅니다","A general question about your sales events","When does the next Gold Box offer open","Can two coupons be stacked on one 60 dollar order, and is there a limit per household, I''m buying tumblers for the school moms","What time in Seoul does the Lightning Deal for the vacuum start, and what happens if I''m on the waitlist","Something about a special offer confuses me, does it carry over to next month or is it a one-time thing"],"origin":"editor"},{"id":"other-reason-for-cancellation","label":"Other reason for cancellation","note":"","keywords":["취소 사유","기타 취소","주문 철회","무르고 싶어요","아이가 샀어요"],"accept":[],"situations":["아이가 허락 없이 산 장난감이라 무르고 싶어요","쿠폰을 깜빡 빠뜨려서 무르고 새로 사려고요"],"paraphrases":["기타 사유로 취소","다른 사정으로 취소할래요","다른 이유로 취소","취소 사유 기타","개인 사정으로 캔슬","취소 사유에 해당 없음","목록에 맞는 사유가 없는데 주문을 취소하고 싶어요","말하기 어려운 사정이 생겨서 주문을 취소해야 해요","급하게 돈 쓸 데가 생겨서 이번 주문은 접으려고요","남편이 허락 없이 주문한 거라 취소하고 싶어요","세관에서 못 들어오는 품목이라고 해서 발송 전에 취소하려고 해요","취소 이유를 따로 적어야 하나요? 그냥 사정이 있어요","이유는 좀 복잡한데 취소 좀 해줘","애가 폰 만지다 주문 눌러서 취소해야 돼","집안에 일이 생겨서 주문 취소할게","보기에 있는 이유는 아닌데 취소해야 함","판매자가 수상해 보여서 발송 전에 취소하려고 함","배대지 휴무라서 일단 오더 캔슬하고 싶어요","통관 막힌대서 캔슬하려는데 사유 뭘로 하나요","관부가세 계산해 보니 답 없어서 캔슬합니다","고양이가 자판을 밟는 바람에 사료 주문이 들어가서 아무 이유나 골라 취소하려고 하는데 맞는 게 없어요","받아줄 사람이 다음 달까지 병원에 입원하게 돼서 주문해둔 것을 전부 취소하려고 합니다","need to call off my purchase, reason isn''t listed","my kid hit buy on my phone","family emergency so please stop the order","none of the cancel reasons fit me","money''s tight this month, have to back out","it can''t get through customs so I have to cancel","My roommate bought this using my login without telling me while I was at the gym, so I want the purchase stopped.","아기 의자 하나 샀는데 개인 사정으로 주문을 취소하려는데 사유 목록에 해당되는 게 없네요","배대지가 갑자기 폐업한다고 공지가 떠서 받을 데가 없어졌어요 이런 이유로도 캔슬이 되는지 여쭤봅니다","통관 금지 성분이라길래 취소해야 됨 늦은 것도 맘 바뀐 것도 아닌데 사유 뭐 고르지 단백질 가루 두 통","해외 발령이 갑자기 나는 바람에 다음주면 온 식구가 싱가포르로 나가게 되었어요 그래서 며칠 전에 시켜둔 식기세척기 세제랑 수납장 모두 합해서 140불어치를 취소하고 싶은데 중복이나 지연 같은 이유가 아니라서 기타 사유로 접수하려고요","I have to cancel for a reason that isn''t listed","Need to call this off due to a personal matter","My forwarding company shut down overnight so there''s nowhere to deliver the 60 dollar skillet, which cancellation reason is that","Customs bans an ingredient in these supplements, so I can''t bring them in, I''d cancel but none of your choices says so","We''re being relocated to Singapore next week and have to kill a couple of orders, it''s not lateness or a change of heart"],"origin":"editor"},{"id":"other-rebate-questions","label":"Other rebate questions","note":"","keywords":["수표","캐시백 수표","수표 재발급","캐시백 문의","페이백 문의"],"accept":[],"situations":["캐시백을 수표 대신 계좌로 보내 주는지 궁금해요","캐시백 수표를 잃어버렸는데 다시 보내 주는지 궁금해요"],"paraphrases":["리베이트 질문","리베이트 관련 문의","리베이트가 뭐예요","환급 수표 잃어버림","리베이트 수표 문제","리베이트 기타 문의","리베이트는 수표로 오나요, 계좌로 들어오나요?","리베이트 수표를 한국에서 현금으로 바꿀 수 있나요?","리베이트랑 할인 쿠폰을 같이 쓸 수 있는지 궁금해요","받은 리베이트 수표에 이름이 잘못 적혀 있어요","물건을 반품하면 이미 받은 리베이트는 어떻게 되나요?","리베이트 담당하는 곳 연락처를 알고 싶어요","리베이트가 환불이랑 뭐가 달라?","리베이트로 주는 돈 기카로도 받을 수 있어?","리베이트에 대해 물어볼 게 있어","리베이트 금액이 안내랑 다르게 들어와서 물어보려고 함","리베이트로 프리페이드 카드 받았는데 쓰는 법 모르겠음","리베이트 체크 유효기간 지났는데 어떡하나요","리베이트 비자카드 왔는데 한국에서 긁히나요","리베잇 주소를 배대지에서 한국 집으로 바꾸고 싶어요","아버지 공구를 사고 받은 리베이트 수표를 서랍에 두고 잊어서 기한이 지났는데 다시 발급되나요","지난달에 리베이트 카드를 받았는데 물건을 반품하게 되면 그 돈을 돌려줘야 하는지 궁금해요","my rebate check has the wrong name","question about a rebate","does the rebate come as a check or a card","what happens to my rebate if I send the thing back","my rebate check expired","who do I contact about mail-in offers","I got a rebate check in the mail for the power drill I bought for dad, but the bank here won''t cash it.","타이어 네 짝 산 사람인데 리베이트에 대해 이것저것 물어볼 게 있는데 어디다 하나요","돌려받는 돈이 수표로 온다던데 한국에서 그 수표를 현금으로 바꿀 수 있을까요 계좌로 주는 방법은 없는지도 궁금하네요","리베이트 수표 유효기간 지남 ㅠ 다시 발행해줌? 다른 메뉴엔 없길래 20불이라도 내 돈인데 서랍에 처박아둔 내 잘못이지만","그래픽카드 두 장을 사고 리베이트 서류는 이미 다 보냈고 상태도 확인했는데 이사를 하게 되어서 돈을 받을 우편 주소를 바꾸고 싶고 또 반품을 하게 되면 받은 리베이트는 토해내야 하는 건지 그런 자잘한 게 궁금해서 문의드려요","Some other thing I want to ask about rebates","Can a rebate check be cashed in Korea","I moved after mailing in the papers for two graphics cards, how can I make sure the 40 dollar check goes to the new place","If I send back the printer later, must I repay the cash back I was already given by the manufacturer","My rebate check got stale in a drawer, it''s past the date, do they reissue those, not sure whom to ask"],"origin":"editor"},{"id":"other-return-or-refund-issue","label":"Other return or refund issue","note":"","keywords":["방문 수거","픽업","반품 철회","반품 취소","잘못 보냈어요","기타 반품"],"accept":[],"situations":["실수로 내 노트북까지 같이 넣어 돌려보냈어요","돌려보낼 상자를 가지러 오기로 한 기사가 오지 않았어요"],"paraphrases":["기타 반품 문의","환불 관련 다른 문제","반품 항목에 없는 내용","수거 기사가 안 와요","반품 취소하고 싶음","엉뚱한 걸 반품함","반품과 관련된 다른 문제인데 고를 게 없어요","반품 신청을 취소하고 그냥 쓰고 싶어요","실수로 다른 물건을 반품 상자에 넣어 보냈어요","환불을 카드 말고 다른 방법으로 받고 싶어요","픽업하러 온다던 기사가 안 왔어요","카드를 해지했는데 환불은 어디로 들어오나요?","반품 쪽인데 딱 맞는 게 없어","환불받을 카드가 없어졌는데 어떡해","반품 상자에 내 지갑을 넣어 보냈어","반품 신청 철회하려 함","환불 문제인데 보기 중에 해당 사항 없음","리턴 걸었다가 마음 바뀜, 리턴 캔슬 되나요","반송한 거 분실된 듯한데 보상은 어케 됨?","리펀을 기카 말고 카드로 돌려달라고 하고 싶음, 이건 어디로","친구 물건과 같이 부치다가 상자가 바뀌어서 반품할 프라이팬 대신 제 운동화를 보내 버렸어요","반품 신청을 해 놓은 의자를 아이가 좋아해서 그냥 쓰기로 했는데 신청을 물릴 수 있나요","something else about sending it back","changed my mind, want to cancel the return","put the wrong thing in the return parcel","the card I paid with is closed, where will the money go","pickup guy never showed","refund question that''s not listed","I mixed up two parcels and mailed you my own sneakers instead of the frying pan I meant to send back","반품 관련해서 좀 복잡한 사정이 있는데 딱 맞는 메뉴가 없어요","실수로 반품 상자에 다른 물건까지 넣어서 보내버렸어요 제 시계인데 이걸 되찾을 수 있을까요 리턴 쪽 기타 문의 같아서요","환불받은 카드를 이미 해지했는데 돈이 그리로 갔대 이런 건 어디다 말함? 목록엔 없던데 남편 구두 값 72불","유아용 카시트를 돌려보내는데 유피에스에서 부피가 커서 안 받아주고 우체국에서도 라벨이 안 맞는다고 해서 세 군데를 돌았거든요 방법을 모르는 것도 상태가 궁금한 것도 아니고 반품하다가 생긴 또 다른 문제라서 사람하고 얘기해보고 싶어요","My return problem doesn''t fit any of these","Another kind of refund trouble I need help with","I accidentally packed my own watch in the box I sent back with the 70 dollar headphones, is there any way to retrieve it","The refund went to a card I closed last month, that isn''t covered by your options so I''m asking here","UPS refused to accept the car seat I''m sending back because it''s oversized, three places said no, what now"],"origin":"editor"},{"id":"packaging-feedback","label":"Packaging feedback","note":"포장을 어떻게 느꼈는지 내 의견을 남기는 곳이에요.","keywords":["과대 포장","포장 의견","포장 후기","상자 낭비","친환경","쓰레기"],"accept":[],"situations":["립밤 하나에 큰 상자를 쓴 건 낭비라고 말하고 싶어요"],"paraphrases":["포장에 대한 의견","과대포장 건의","포장 후기 남기기","박스가 쓸데없이 큼","포장 칭찬","쓰레기가 너무 많이 나와요","작은 물건에 비해 상자가 너무 커서 의견을 드리고 싶어요","비닐 대신 종이로 싸 주면 좋겠어요","포장이 튼튼해서 마음에 들었다고 전하고 싶어요","포장 방식에 대해 제안할 게 있어요","뜯기 너무 어려운 포장이라 개선되면 좋겠어요","환경을 생각해서 완충재를 줄여 달라고 어디에 말하나요?","포장 얘기 좀 하고 싶은데 어디다 써","립스틱 하나에 이렇게 큰 박스는 좀 아니잖아","포장 깔끔해서 좋았다고 말해주고 싶어","재활용되는 포장재 쓰라고 건의하려 함","포장 소감 적는 데 찾는 중","과포장 에바임, 피드백 넣고 싶음","프러스트레이션 프리 포장 좋았다고 한마디 남기고 싶음","포장 퀄 실화냐, 너무 꼼꼼해서 칭찬 남기려고요","손톱깎이 하나 샀을 뿐인데 라면 상자만 한 박스에 종이 뭉치가 가득해서 낭비라고 말씀드리고 싶어요","이번에 받은 도자기 그릇을 한 장 한 장 정성껏 싸 주셔서 아이랑 감탄했는데 포장 평가를 남길게요","too much cardboard for a tiny thing","I want to tell you what I think of how it was wrapped","please use less plastic","loved how neatly it was packed","suggestion about your boxes","hard to open, please rethink the way you wrap things","I bought one nail clipper and it came in a giant carton full of paper, so I''d like to suggest smaller ones","비닐 완충재 좀 줄이고 종이로 바꿔주시면 좋겠다는 말씀 드리고 싶어요","립밤 하나 시켰는데 운동화 상자만 한 데에 담아 보내셨더라고요 지구한테 미안해서 포장 크기에 대해 한마디 남길게요","이번에 온 박스 진짜 꼼꼼하고 예쁘게 싸서 보냈던데 이런 건 칭찬해줘야지 포장 담당한테 의견 남기는 데가 어디임","매달 고양이 모래랑 간식을 45불어치씩 받아보는 사람인데 딱히 망가진 적은 없고 불만이라기보다는 테이프를 너무 많이 감아서 뜯기가 힘들고 재활용 분류하기도 어려우니까 상자 싸는 방식에 대한 제 생각을 좀 전달하고 싶습니다","Too much plastic in your boxes, just letting you know","I''d like to comment on how my parcel was wrapped","A lipstick for my mom came in a carton big enough for a microwave, nothing was harmed, I only want to say it''s wasteful","Loved the paper tape and the recyclable padding around my 40 dollar candle, where can I leave my thoughts about the box","Opinion from a regular who buys dog food monthly, the cartons are hard to open and use far too much tape, please rethink them"],"origin":"editor"},{"id":"packaging-undamaged-product-damaged","label":"Packaging undamaged, product damaged","note":"","keywords":["깨졌어요","깨짐","박살","부서졌어요","금이 갔어요","흠집","스크래치","망가져서 왔어요"],"accept":[],"situations":["상자는 멀쩡한데 컵이 깨져 있었어요","겉은 깨끗한데 뜯어 보니 접시에 금이 가 있었어요"],"paraphrases":["박스는 멀쩡한데 깨짐","상자 이상 없음 내용물 파손","겉은 깨끗 속은 박살","포장은 괜찮은데 금 감","뜯어보니 부서져 있음","안에 든 것만 찌그러짐","상자는 아주 깨끗한데 접시가 두 동강 나 있었어요","포장에는 흠집 하나 없는데 화면에 금이 가 있어요","겉 상자는 눌린 데도 없는데 안의 유리병이 깨졌어요","뽁뽁이도 그대로고 박스도 새것인데 물건만 긁혀 있어요","포장은 온전한데 본체 모서리가 움푹 들어가 있네요","박스는 빳빳한데 왜 안에 있는 건 부러져 있나요?","상자 멀쩡해서 안심했는데 열어 보니 깨졌더라","포장 상태는 완벽한데 물건이 왜 박살이야","겉보기엔 괜찮았는데 안에서 금이 가 있었어","외관 포장 정상, 내용물 손잡이 떨어져 있음","박스 상처 하나 없는데 액자 유리 깨져서 옴","박스는 풀 민트급인데 피규어 팔이 부러짐 ㅠㅠ","언박싱하고 현타, 패키지는 멀쩡한데 접시에 크랙","배대지 사진상 박스는 완전 깨끗했는데 까보니 내용물이 깨져 있음","엄마 생신 선물로 산 찻잔인데 상자는 새것처럼 반듯하고 리본까지 그대로인데 잔 손잡이가 부러져 있었어요","퇴근하고 모니터를 뜯어 보니 택배 상자도 제품 상자도 깨끗한데 패널 한쪽에 금이 쭉 가 있어요","box is fine but what''s inside is broken","carton looks perfect, the plate is cracked","not a dent outside yet the glass shattered","outside intact, inside smashed","no marks on the wrapping but it''s scratched up","everything was packed well, still arrived chipped","The carton didn''t have a single dent on it, but when I took the mug out for my dad the handle had snapped off","겉박스는 흠집 하나 없이 깨끗한데 열어보니 머그컵 손잡이가 똑 부러져있음","택배 상자도 제품 케이스도 새것처럼 반듯하게 왔거든요 근데 정작 안에 있던 액자 유리는 쫙 금이 갔네요","포장은 완벽했음 인정 근데 모니터 켜려고 꺼냈더니 패널 귀퉁이가 찍혀서 깨져있더라 240불짜린데 멘붕","친정 아빠 칠순이라 양주잔 세트를 골라서 이름까지 새겨달라고 했고 배대지 검수 사진에서도 상자가 어디 하나 눌린 데 없이 말짱했는데 집에서 뽁뽁이를 벗겨보니까 여섯 잔 중에 두 잔이 이가 나가 있어요 상자는 멀쩡한데 어떻게 속만 이럴 수 있죠","Box looks perfect but the thing inside is cracked","Outside flawless, inside shattered","Not a dent on the carton or the retail box, yet the ceramic teapot I bought for my aunt had a chipped spout and a crack down the side","The parcel arrived in mint condition so I signed for it happily, then I took the tablet out and its screen has a spiderweb in one corner","Everything was wrapped nicely, no crushed corners anywhere, but the 65 dollar lamp itself is bent and the shade is torn"],"origin":"editor"},{"id":"payment-declined","label":"Payment declined","note":"","keywords":["결제 안 됨","결제 실패","결제 오류","승인 거절","카드 거절","카드 오류","한도 초과"],"accept":[],"situations":["카드 번호를 넣고 사려는데 승인이 안 된대요","한도가 넉넉한데도 카드가 자꾸 튕겨요"],"paraphrases":["카드 튕김","결제 안 됨","승인 거절","결제 실패","카드가 안 먹혀요","결제 수단 오류","카드 번호를 넣었는데 결제가 안 된대요","한도도 충분한데 자꾸 승인이 안 나요","결제 정보를 확인하라는 메일이 오고 주문이 멈췄어요","해외 결제가 되는 카드인데도 계속 실패해요","카드사에서는 문제없다는데 여기서 안 받아주네요","결제가 왜 계속 막히는 거예요?","카드 왜 안 긁혀","돈 있는데 결제가 자꾸 실패해","다른 카드로 해도 또 거부당했어","체크카드로 결제했더니 승인 거부 뜸","세 번 시도했는데 전부 막힘","비자 카드 튕겨서 오더가 홀드됨","Payment revision needed 떴는데 이거 카드 거절된 거죠?","마스터도 아멕스도 다 디클라인, 핫딜 날릴 판","남편 카드로 아기 유모차를 사려는데 잔액도 많고 유효기간도 남았는데 자꾸 거절됐다는 빨간 글씨가 떠요","어제 새로 만든 카드로 운동화를 결제했더니 은행 문자는 안 오고 결제에 실패했다는 메일만 왔어요","my card won''t go through","it keeps saying no to my Visa","bank says it''s okay but you rejected it","couldn''t complete payment","transaction failed three times","card bounced at checkout","I have plenty of credit left and the card works everywhere else, but your checkout keeps turning it down","엄마 무릎 보호대 사려는데 카드가 자꾸 튕겨요 한도도 넉넉한데 벌써 네 번째 시도입니다","핫딜 놓칠까봐 새벽 세 시에 대기 탔는데 결제 단계에서 승인이 안 난다고 빨간 글씨만 뜨네요 로봇청소기 199불이었는데","비자도 안 먹고 마스터도 안 먹고 은행에 전화하니까 자기네는 막은 적 없대 그럼 대체 누가 내 돈을 거절하는 거임","아들 노트북을 사주려고 해외결제 차단도 풀고 원화결제 서비스도 꺼놓고 한도까지 천만원으로 올려놨거든요 그런데도 주문하고 조금 지나면 지불 수단에 문제가 있어 처리하지 못했다는 메일이 와서 도무지 진행이 되질 않네요","My card keeps bouncing at checkout","The bank won''t go through, it says not authorized","I''ve tried Visa and Mastercard for a 240 dollar stroller, both have plenty of credit, and each time you come back with a rejection","Got an email saying there was a problem billing me for my father''s golf gloves, please revise, but the same debit account worked yesterday","Is it because it''s a Korean card, every attempt to pay for these vitamins fails at the last step and nothing gets approved"],"origin":"editor"},{"id":"payment-issues","label":"Payment issues","note":"","keywords":[],"accept":[],"situations":[],"paraphrases":["결제 문제","돈이 이상하게 빠져나갔어요","결제가 뭔가 잘못된 것 같아요","카드값 때문에 물어볼 게 있어","계산이 꼬였는지 결제 쪽에 문제가 생김","카드 튕김인지 이중결제인지 결제가 말썽이에요","something''s off with my bill","trouble paying"],"origin":""},{"id":"phishing-or-scam-inquiries","label":"Phishing or Scam Inquiries","note":"","keywords":["사칭","스캠","사기꾼"],"accept":[],"situations":[],"paraphrases":["사기 신고","피싱인 것 같아요","아마존 사칭한 사기를 당할 뻔했어요","스캠 같은데 어디에 제보하나요","이거 사기야 아니야 확인 좀","아마존 이름 팔아서 돈 뜯는 놈들 신고하려 함","I think I''m being scammed","someone''s pretending to be you guys"],"origin":"editor"},{"id":"placing-an-order","label":"Placing an order","note":"주문을 넣는 과정에 대한 문의예요. 눌러도 주문되지는 않아요.","keywords":["구매","구입","장바구니","사는 법","사고 싶어요","구매 버튼","오더"],"accept":[],"situations":["장바구니에 담았는데 구매 버튼이 눌리지 않아요","한국에서 처음 사 보는데 뭐부터 눌러야 할지 모르겠어요"],"paraphrases":["주문하는 법","주문이 안 들어가요","구매 버튼 안 눌림","어떻게 사요?","주문 넣는 방법","주문 마지막 단계에서 막힘","아마존에서 물건 사는 방법을 잘 모르겠어요","장바구니까지는 담았는데 그다음에 어떻게 하는지 모르겠어요","주문하기를 눌러도 화면이 안 넘어가요","한국으로 배송이 안 된다고 나오는데 주문할 방법이 있나요?","처음 사보는데 주문 절차를 알려주세요","이 물건은 왜 장바구니에 안 담겨요?","주문 어떻게 하는 거야?","사고 싶은데 주문하기가 안 떠","카트에서 다음으로 안 넘어가","주문 완료 버튼 눌러도 계속 처음 화면으로 돌아감","한 번에 몇 개까지 살 수 있는지 몰라서 못 사고 있음","직구 처음인데 오더 어떻게 넣나요","체크아웃에서 무한 로딩 걸려서 오더가 안 들어가요","배대지 주소 넣고 주문하는 법 좀 알려주실 분","칠순 넘으신 어머니가 영양제를 직접 사보고 싶어 하시는데 주문을 어떻게 넣는지 알려주세요","비 오는 날 신을 장화를 담아 놓고 결제로 넘어가려는데 다음 단계 버튼이 회색이라 주문을 못 해요","how do I buy something here","the buy button does nothing","can''t get past the cart","stuck at checkout, it won''t go through to the next page","first time shopping here, what are the steps","it won''t let me add this to my basket","My grandmother wants to buy vitamins here for the first time, so could someone walk us through how to get them?","아들 축구공 하나 사고 싶은데 주문을 어떻게 넣는 건지 모르겠어요","장바구니까지는 담았는데 다음 단계로 안 넘어가네요 한국에서 처음 사보는 거라 순서를 하나씩 알려주시면 좋겠어요","구매하기 눌러도 반응 없음 주문이 안 들어가 품절도 아닌데 왜 이럼 남친 생일 전에 받으려면 오늘 질러야 하는데","일흔 넘은 할아버지입니다만 손주 생일에 로봇 장난감을 사주고 싶어서 아들이 가르쳐준 대로 가입은 겨우 했는데 물건 고르고 나서 주소 적는 데가 영어라 한참을 헤맸어요 처음부터 끝까지 주문하는 법을 쉽게 가르쳐 주실 분 없나요","How do I buy something on here","Checkout won''t let me complete my purchase","I''ve put a 36 dollar robot in the cart for my grandson but can''t figure out what comes next, could someone guide me through","Can I purchase by phone, I''m seventy and the website''s forms are hard, I only want one lamp for my wife","The buy button does nothing when I press it, item''s in stock, first time shopping from Korea, what am I doing wrong"],"origin":"editor"},{"id":"positive-feedback","label":"Positive feedback","note":"좋았던 점을 남기는 곳이에요.","keywords":["칭찬","감사","고마워요","고맙다고","좋았어요","친절","감동"],"accept":[],"situations":["상담원이 정말 친절해서 칭찬해 주고 싶어요","하루 만에 와서 고맙다고 말하고 싶어요"],"paraphrases":["칭찬합니다","감사 인사","잘 받았어요 최고예요","친절한 상담원 칭찬","만족 후기 남기기","좋았던 점 전달","상담원이 너무 친절하게 도와줘서 칭찬하고 싶어요","배송이 생각보다 훨씬 빨라서 감동했어요","문제를 금방 해결해 주셔서 고맙다는 말을 전하고 싶어요","아마존 서비스가 정말 마음에 들어요","이번 일 처리 너무 만족스러워서 좋은 말 남기고 싶어요","배달 기사님이 비 오는데도 꼼꼼히 놔주셔서 감사했어요","진짜 최고야 고맙다고 전해줘","상담해준 직원 칭찬하고 싶은데 어디에 써?","아마존 일 잘하네 만족해","고객센터 응대가 훌륭해서 칭찬글 쓰고 싶음","생각보다 빨리 와서 기분 좋음 감사함","아마존 상담원 갓벽 칭찬 어디다 남기나요","리펀 바로 해주는 거 보고 감동 먹었습니다 땡큐","아마존 CS 혜자라서 굿 피드백 남기고 싶어요","새벽 두 시에 채팅했는데도 친절하게 끝까지 도와준 상담원 리나 씨를 칭찬하고 싶어요","할머니 보청기가 생신 전날 딱 맞게 와서 온 가족이 기뻤다고 고마운 마음을 전하고 싶어요","just wanted to say thanks","your rep was super nice","great job on the speedy shipping","I''m really happy with how this went","kudos to the chat agent","you guys made my day","I chatted at two in the morning and the agent was so kind and patient that I want her boss to know.","어제 통화한 상담사분이 너무 친절하게 도와주셔서 감사 인사 남기고 싶어요","배송 진짜 빨라서 깜짝 놀랐어요 딸 생일 전날에 딱 맞춰 와줘서 눈물 날 뻔 아마존 최고라고 전해주세요","칭찬하려고 왔음 상담원 대박 친절 덕분에 5분 만에 해결 별 다섯 개 줌 잃어버린 줄 알았던 유아 식판 찾아줌","지난달에 장모님 선물로 산 그릇이 하나 깨져서 걱정을 많이 했는데 채팅 상담하시던 분이 서툰 영어도 끝까지 들어주시고 다음날 바로 새 걸 보내주셔서 큰 감동을 받았습니다 그 직원분께 고맙다는 말씀 꼭 좀 전해주셨으면 해요","Just want to say thanks, great service","Kudos to your team, you made my day","My daughter''s present came the night before her birthday, I''m so happy I''d like to pass on a compliment to whoever sped it up","The agent I chatted with was patient with my poor English and solved it in five minutes, where can I praise her","No complaints whatsoever, 52 dollars well spent, the crew who delivered it to grandma were lovely and I''d like you to know"],"origin":"editor"},{"id":"price-changed-on-website","label":"Price changed on website","note":"청구된 금액이 아니라, 웹사이트에 적힌 가격이 바뀌었을 때예요.","keywords":["값이 올랐어요","인상","인하","차액","가격 변동","올랐어요","내렸어요","가격 떨어졌어요"],"accept":[],"situations":["장바구니에 담아 둔 장난감이 하룻밤 새 35달러로 올랐어요","산 지 이틀 만에 같은 가방이 20달러나 내렸어요"],"paraphrases":["가격이 올랐어요","어제랑 값이 다름","장바구니 담아둔 거 가격 변동","사고 나니 세일하네","하루 만에 가격 인상","판매가가 바뀜","어제 본 가격이랑 오늘 가격이 달라요","장바구니에 넣어둔 사이에 가격이 올라버렸어요","주문하고 나서 보니까 같은 물건 값이 내려갔어요","상품 페이지에 적힌 금액이 새로고침할 때마다 바뀌어요","아침에는 30달러였는데 저녁에 들어오니 45달러예요","구매하고 이틀 만에 할인하던데 차액 돌려받을 수 있나요?","왜 갑자기 가격이 뛰었어?","분명 29불이었는데 지금 39불이네","산 지 하루 만에 가격 떨어졌어 억울해","담아놓고 자고 일어났더니 십 불 오름","결제한 다음 날 사이트에서 가격 내려감 차액 궁금함","핫딜 보고 들어왔더니 그새 가격 올라 있네요","딜가 끝났는지 가격이 원복됐는데 이전 가격으로 안 되나요","사자마자 떡락한 가격 보고 현타","아이 카시트를 월급날에 사려고 기다렸는데 며칠 사이 사이트에 적힌 값이 사십 달러나 올랐어요","지난주 화요일에 커피머신을 샀는데 오늘 다시 보니 같은 페이지에서 더 싸게 팔고 있어요","the listing went up overnight","it was cheaper yesterday","the cost keeps moving on the product page","dropped twenty bucks right after I bought it","my cart says it went up","the listing used to say 29.99","I bought a stand mixer on Tuesday for my sister and now the same page shows it forty dollars less than what I paid.","고양이 정수기 살까 했는데 어제 19불이던 게 자고 일어나니까 27불로 올라있네요 무슨 일이죠","살까 말까 고민하다 장바구니에 담아놨는데 그 사이에 값이 훌쩍 뛰어버렸어요 아직 결제는 안 했는데 예전 값으로 못 사나요","주문하고 하루 만에 가격 내려감 ㅋㅋㅋ 85불에 샀는데 지금 69불이네 차액 보상 같은 거 있음?","겨울이라 온풍기를 하나 들여놓으려고 일주일 내내 페이지를 들락거리면서 봤거든요 월요일에는 54불 수요일에는 61불 오늘은 또 58불로 표시된 값이 계속 오르락내리락하는데 왜 이렇게 시시때때로 바뀌는지 이해가 안 가요","It was cheaper on your page yesterday","The listed cost dropped the day after I bought it","I left a coffee grinder in my cart at 42 dollars overnight and this morning the same listing reads 57, can I have the old tag","Why does the number on the page go up and down, Monday 54, Wednesday 61, I only want a heater for my mom''s room","Paid 85 on Friday for the earbuds, now the website shows 69, will you match the lower figure since it just went down"],"origin":"editor"},{"id":"print-invoice","label":"Print invoice","note":"invoice는 주문 내역과 금액이 적힌 청구서예요.","keywords":["영수증","명세서","거래 내역서","세금계산서","증빙","출력","프린트"],"accept":[],"situations":["회사에 내려고 산 내역을 종이로 뽑아야 해요","세관에 낼 구매 증빙을 출력해야 해요"],"paraphrases":["인보이스 출력","영수증 뽑기","청구서 인쇄","거래 명세서 필요","구매 증빙 서류","영수증 PDF 저장","회사에 제출할 영수증이 필요해요","세관에 낼 인보이스를 뽑고 싶어요","결제 금액이 적힌 서류를 종이로 인쇄하려고 해요","주문 내역서를 어디서 출력하나요?","경비 처리해야 하는데 증빙을 받을 수 있을까요?","구매 내역이 나온 청구서를 다운로드하고 싶어요","영수증 어디서 뽑아","산 거 증명할 종이 필요해","내역서 프린트하는 법 좀 알려줘","연말정산용 구입 증명서 뽑아야 함","프린터로 주문서 출력하려는데 메뉴를 못 찾겠음","통관 때문에 인보이스 내라는데 어디서 뽑음?","배대지에서 인보이스 첨부하래요, 출력 버튼이 안 보여요","관세 신고하려면 인보이스 캡처 말고 PDF로 있어야 한대요","연구실에서 쓸 현미경 조명을 샀는데 행정실에서 금액이 적힌 청구서를 종이로 내라고 하네요","지난봄에 산 노트북이 고장 나서 서비스 센터에 가려는데 구입 영수증을 인쇄해서 가져오래요","I need a receipt on paper","where do I get a bill for my company","how can I download proof of purchase","need a copy with the amounts for taxes","save my receipt as a PDF","customs is asking for the paperwork showing what I paid","My office will pay me back for the microscope lamp, but they need a paper copy showing the price and date","회사에 경비 청구해야 돼서 금액 적힌 서류 한 장 뽑아야 해요","세관에서 구매 증빙 내라고 하는데 주문 내역이랑 값이 나온 종이를 어디서 출력하나요 프린터는 연결해 놨어요","배대지가 인보이스 올리라는데 그게 뭔지도 모르겠고 PDF로 받는 버튼도 안 보임 핸드폰이라 그런가","연구실 비품으로 모니터 암 두 개랑 허브 하나를 제 개인 카드로 먼저 사고 나중에 정산을 받는 거라 품목하고 단가하고 세금까지 다 나온 영수증을 인쇄해서 행정실에 제출하라고 하시는데 어느 메뉴로 들어가면 되는지 알려주세요","How do I get a paper receipt for this","I need to download a bill for my order","My boss will reimburse the 129 dollar desk chair only if I hand in an itemized document with the tax on it, where''s that page","Korean customs wants proof of what I paid for these supplements, I''d like a PDF or something I can run off on my printer","Doing my taxes and need hard copies of billing statements for the three textbooks I bought for work last fall"],"origin":"editor"},{"id":"prize-giveaway-or-promotion-offer","label":"Prize, Giveaway or Promotion offer","note":"경품이나 할인을 주겠다는 수상한 전화를 받았을 때예요.","keywords":["당첨 전화","할인 전화","공짜 전화","광고 전화","텔레마케팅"],"accept":[],"situations":["노트북에 당첨됐다며 축하한다는 전화가 왔어요","특별 회원에 뽑혔다며 반값에 팔겠다는 전화가 왔어요"],"paraphrases":["경품 당첨 전화","전화로 공짜 준대","할인해준다는 전화","당첨됐다고 전화 옴","무료 혜택 권유 전화","사은품 미끼 전화","아마존이라며 경품에 당첨됐다고 전화가 왔어요","특별 할인을 해준다는 전화를 받았는데 수상해요","상품권을 보내줄 테니 배송비만 내라는 전화를 받았어요","추첨에 뽑혔다면서 전화가 왔는데 응모한 적이 없어요","프라임을 반값에 해준다고 전화로 권하던데 진짜예요?","전화로 설문에 답하면 선물을 준다고 해요","나 당첨됐다고 전화 왔는데 사기지?","전화로 아이패드 준다는데 믿어도 돼?","공짜 선물 준다고 자꾸 전화 와","모르는 번호로 전화 와서 우수고객 할인 준다고 함","여행권 당첨이라고 전화 와서 바로 끊음","기카 준다는 콜 받았는데 보이스피싱인가요","럭키드로우 당첨됐다고 콜 왔어요 스캠 냄새","프로모션 혜택이라며 전화 온 거 낚시 맞죠","저녁밥 하는데 전화가 와서 제가 천 번째 손님이라 텔레비전을 공짜로 보내준다고 했어요","이모가 아마존에서 오백 달러 쿠폰을 준다는 전화를 받고 기뻐하시는데 진짜 그런 행사가 있나요","someone called saying I won a TV","phone call offering me half off Prime","caller says I''ve been picked for a free cruise","they rang about a reward I never entered for","is the free gift card guy on the phone legit","robocall about a special discount just for me","I was cooking dinner when a woman called to say I was the thousandth customer and they''d send me a free television.","저녁 준비하는데 난데없이 공짜로 상품권 준다고 아마존이라며 전화가 왔네요","우수고객으로 뽑혀서 특별 할인 혜택을 드린다는 전화를 받았는데 가입비를 먼저 내라고 해서 끊어버렸어요 사기죠?","경품 당첨됐다고 전화 옴 냉장고 준대 ㅋㅋ 제세공과금 내래 아마존이 전화도 함? 할머니가 받으심","설거지하는데 모르는 번호로 전화가 와서 받았더니 아마존 20주년 기념 추첨에 제 번호가 뽑혀서 500불 쇼핑 지원금을 받게 되었다고 아주 상냥하게 말하더라고요 오늘 안에만 신청이 가능하다며 재촉하는 게 이상해서 신고하려고 합니다","Someone phoned saying I''d won a free fridge","Caller is offering me a special Amazon discount, is it legit","While I was washing dishes a sweet-voiced lady rang to tell me I''d been picked for 500 dollars in shopping money, today only","My grandfather had a phone call promising half-price Prime for life if he paid a joining fee first, sounds like a swindle","They called about a raffle I never entered and said I only need to cover the tax on my reward, is your company really calling people"],"origin":"editor"},{"id":"prize-or-giveaway-e-mail","label":"Prize or Giveaway e-mail","note":"경품에 당첨되었다는 수상한 이메일을 받았을 때예요.","keywords":["당첨","당첨 메일","공짜","사은품","추첨","무료 증정","설문"],"accept":[],"situations":["아이패드에 당첨됐다는 메일이 왔는데 의심스러워요","설문에 답하면 냉장고를 공짜로 준다는 메일이 왔어요"],"paraphrases":["당첨 메일 옴","경품 당첨 이메일","아이폰 당첨됐대요 메일로","메일에 상금 준대","이벤트 당첨 스팸메일","무료 선물 메일","응모한 적도 없는데 경품에 당첨됐다는 메일이 왔어요","아마존에서 천 달러 상품권을 준다는 이메일을 받았어요","설문만 하면 선물을 준다는 메일인데 믿어도 되나요?","당첨금 받으려면 링크를 누르라는 메일이 왔어요","행운의 주인공이라며 메일로 축하한다는데 사기 맞죠?","배송비만 내면 공짜로 태블릿을 준다고 메일이 왔어요","나 뭐 당첨됐다고 메일 왔는데 진짜야?","공짜로 준다는 메일 이거 낚시지","추첨에 뽑혔다는 메일 신고하고 싶어","축하한다면서 선물 받아가라는 메일 받음 응모도 안 했음","메일로 경품 수령하려면 카드번호 적으라고 함","기브어웨이 당첨 메일 왔는데 스캠인가요","아마존 30주년 이벤트 당첨이라는 메일 낚시 같음","기카 500불 당첨됐다고 메일 왔는데 백퍼 피싱이죠","점심 먹고 메일함을 보니 제가 만 번째 고객이라 에어팟을 준다고 하는데 가짜 같아요","어머니가 김장하시다 말고 냉장고 경품에 당첨됐다는 이메일을 받고 좋아하시는데 아무래도 사기 같아서 물어봅니다","email says I won an iPhone","is this lottery message in my inbox real","mail telling me I''m the lucky winner","free gift card email, smells fishy","they emailed that I''ve been picked for a reward","a message said fill out a survey and get a free tablet","My mom is thrilled about an email saying she was chosen to get a free fridge from you, but it sounds like a con.","갑자기 오늘 아침에 아이폰에 당첨됐다는 메일이 왔는데 저는 응모한 적이 없거든요","아마존 고객 감사 추첨에서 뽑혔다며 배송비 2불만 내면 에어팟을 준다는 이메일을 받았어요 이거 낚시 맞죠?","경품 축하 메일 옴 ㅋㅋ 1000불 기카 준대 링크 누르라는데 딱 봐도 스캠 나 말고 동생도 받음","엄마가 메일을 하나 보여주시면서 우리 복권 맞은 거 아니냐고 좋아하시는데 읽어보니 백만 번째 고객으로 선정되었으니 설문에 답하고 주소를 적으면 태블릿을 무료로 보내준다는 내용이에요 아무래도 사기 메일 같아서 신고하려고요","An email claims I''ve won an iPhone","Congratulations you''re our lucky winner message, is it fake","My mom got a mail saying she''s the millionth shopper and will be given a free tablet if she fills out a survey, smells like a con","Inbox says I''ve been drawn for a 1000 dollar gift card, I never entered any raffle, just pay two bucks postage it claims","Some sweepstakes letter with your logo landed in my mailbox online, they want my address to ship the freebie"],"origin":"editor"},{"id":"problem-with-a-gift-card","label":"Problem with a Gift Card","note":"","keywords":[],"accept":[],"situations":[],"paraphrases":["기카에 문제 있음","기프트카드가 이상해요","상품권이 뭔가 잘못된 것 같아요","선물받은 기카가 말썽이야","기카 등록하다 문제 생겼는데 어디에 물어보죠","기프트카드 때문에 곤란해짐","something''s wrong with my gift card","gift card trouble"],"origin":""},{"id":"problem-with-an-order","label":"Problem with an order","note":"","keywords":[],"accept":[],"situations":[],"paraphrases":["주문에 문제 있음","받은 주문이 이상해요","주문한 게 뭔가 잘못됐어요","이번 주문 건으로 문제가 생겨서 도움이 필요해요","오더가 꼬인 것 같은데 어디로 문의하나요","내 주문 뭔가 이상해 봐줘","something went wrong with what I bought","need help, my purchase is messed up"],"origin":""},{"id":"product-box-damaged","label":"Product box damaged","note":"","keywords":["속박스","제품 박스","상품 박스","정품 박스","패키지","케이스","구겨졌어요"],"accept":[],"situations":["겉 박스는 말짱한데 인형 박스의 투명 창이 찢어졌어요","선물할 향수인데 향수 케이스만 구겨져 있었어요"],"paraphrases":["제품 박스 찌그러짐","정품 상자 찢어짐","속 상자만 구겨짐","본품 케이스 파손","패키지 모서리 눌림","선물용인데 상자가 엉망","택배 상자는 멀쩡한데 안의 제품 상자가 찢어져 있어요","물건은 괜찮은데 제품 박스 귀퉁이가 찍혔어요","피규어 상자의 비닐 창이 찢겨 있어요","향수 케이스가 구겨져 있어서 선물을 못 하겠어요","안쪽 정품 박스만 움푹 들어갔네요","로고 찍힌 상자가 눌려서 왔는데 바꿔 주나요?","안에 든 제품 상자만 찌그러졌어","소장용인데 속 상자에 찍힘이랑 구김이 있더라","화장품 곽이 다 뭉개졌어","겉박스 정상, 제품 박스 찢김","신발 상자 뚜껑 터져 있음","레고 박스 데미지 있음, 미개봉 소장러는 웁니다","박스 컬렉터인데 정품 박스에 덴트 먹어서 옴","민트급 기대했는데 제품 패키지 모서리 까짐","결혼하는 친구한테 주려고 산 시계인데 갈색 택배 박스는 깨끗하고 안의 시계 상자만 찌그러졌어요","토요일에 받은 바비 인형이 바깥 상자는 그대로인데 분홍색 제품 상자 윗부분이 찢어져서 왔어요","the retail box is dented","inner packaging of the toy is torn","brand box got crushed, item okay","the case it''s sold in is ripped","the original box has a corner bashed in","can''t gift it, its own box is bent","The brown carton was perfect, but the colorful box the doll comes in was torn at the top and my niece collects those","택배 상자는 괜찮은데 안에 든 향수 정품 케이스가 푹 눌려서 주름졌어요","선물하려고 산 화장품 세트인데 내용물은 멀쩡하고 겉 패키지만 귀퉁이가 찢어져 있어서 이대로 드리기가 너무 민망하네요","피규어 모으는 사람한텐 미개봉 박스가 생명인데 골판지는 말짱하고 정작 창 달린 전시용 박스가 쩍 갈라져 옴 후","다음주 결혼하는 사촌한테 주려고 브랜드 냄비를 130불이나 주고 골랐고 배송도 빨리 왔고 냄비에는 긁힌 데도 없는데 로고 박힌 제품 종이상자 한쪽 면이 쑥 꺼져 있어서 누가 봐도 중고 같아요 새 상자만이라도 못 받나요","The retail box of my perfume is dented","Manufacturer''s packaging came ripped although the outer carton is fine","It''s a collectible doll for my daughter, 48 dollars, the mailer was perfect but the doll''s own window box has a big crease across the front","The headphones work, nothing wrong with the brown carton either, I''m just upset the branded case it''s sold in is crushed because it''s a present","Opened the shipping carton and found the LEGO set''s box caved in on one side, bricks seem okay but I wanted it sealed and pristine"],"origin":"editor"},{"id":"product-doesnt-meet-expectations","label":"Product doesn''t meet expectations","note":"","keywords":["실망","별로예요","마음에 안 들어요","맘에 안 들어요","생각보다","품질","성능","안 맞아요"],"accept":[],"situations":["고장은 아닌데 소리가 생각만큼 좋지 않아요","후기가 좋아서 샀는데 막상 써 보니 별로였어요"],"paraphrases":["기대 이하","생각보다 별로","실망스러워요","퀄리티가 떨어짐","돈값 못 함","마음에 안 들어요","리뷰가 좋아서 샀는데 써 보니 그저 그래요","생각했던 것보다 얇고 싸구려 느낌이 나요","고장은 아닌데 성능이 영 시원찮아요","촉감이 까끌까끌해서 도저히 못 입겠어요","비싼 값을 주고 샀는데 만족스럽지가 않네요","향이 너무 약해서 아쉬운데 이런 것도 문의되나요?","이 가격에 이 정도밖에 안 되냐","막상 받아 보니 내 스타일 아니야","기대했는데 김샜어","흡입력이 약해서 쓸 마음 안 생김","마감이 조잡해서 실망함","핫딜이라 질렀는데 현타 옴, 퀄이 너무 구림","가성비 갓템이라더니 완전 꽝, 후기에 낚임","직구까지 해서 샀는데 국내 거보다 못함, 개실망","평이 좋길래 파란색 베개를 두 개나 샀는데 푹신하지도 않고 자고 나면 목만 더 아파요","여름휴가 때 쓰려고 산 블루투스 스피커가 작동은 잘 되지만 음질이 밋밋해서 영 성에 안 차요","not as good as I hoped","kind of disappointed with it","feels cheap","it works but it''s pretty meh","not worth the money","I just don''t like it, quality is so-so","The reviews were glowing so I bought two pillows, but they''re flat and stiff and honestly I sleep worse than before","후기 좋아서 샀는데 막상 써보니 영 별로네요 돈 아까워 죽겠음","딱히 고장은 아닌데 청소기 흡입력이 기대했던 거에 반도 못 미쳐요 160불이나 줬는데 먼지가 그대로라 실망이 이만저만 아니네요","베개 하나에 70불이면 구름 위에서 자는 줄 알았지 근데 그냥 그저 그런 솜덩어리.. 현타 온다 내가 뭘 산 거지","유튜버가 하도 극찬을 하길래 와이프한테 점수 좀 따보려고 에센스를 두 병이나 쟁였거든요 설명이랑 다른 건 아니고 상한 것도 아닌데 향도 밋밋하고 발림도 뻑뻑하고 값에 비해 품질이 그냥 기대 이하라서 솔직히 만족스럽지가 않습니다","Honestly a letdown, I hoped for better quality","Works fine but it''s just underwhelming for the money","It does what it says, I guess, though for 130 dollars this blanket feels thin and cheap and my mother wasn''t impressed at all","After all those five star reviews I imagined something amazing, the sound is so mediocre that I regret buying these earbuds for my trip","Nothing broken or missing, the knife set is simply not as good as I''d thought, dull after two tomatoes, kind of disappointing"],"origin":"editor"},{"id":"product-parts-or-accessories-missing","label":"Product parts or accessories missing","note":"","keywords":["부속품","구성품","부품 누락","나사","충전기","설명서","부품 빠졌어요","뚜껑이 없어요"],"accept":[],"situations":["책장을 조립하려는데 나사가 네 개 모자랐어요","전동 칫솔은 왔는데 상자에 충전기가 없었어요"],"paraphrases":["부품 누락","나사가 없어요","충전기 안 들어 있음","설명서 빠짐","구성품이 모자람","어댑터 어디 갔지","조립하려는데 볼트가 하나 부족해요","본체만 있고 리모컨이 안 들어 있어요","케이블이 포함이라더니 상자에 없네요","뚜껑이 빠진 채로 왔어요","퍼즐 조각이 하나 모자라요","받침대 없이 선반만 왔는데 부속은 따로 보내 주나요?","다리 한 짝이 없어서 조립을 못 해","건전지 덮개가 없더라","본체는 왔는데 이어팁이 없어","구성품 중에 브러시 헤드 안 옴","파츠 하나 빠져서 완성 못 함","악세사리 풀셋이라 샀는데 거치대가 미싱이네","레고 브릭 봉지 하나가 빠졌음, 파츠만 리플 가능?","박스 개봉했더니 전원 코드가 없음, 셀러야 장난하냐","아기 침대를 조립하다 보니 오른쪽 난간을 고정하는 나사 네 개가 봉투에 없어서 어제부터 멈춰 있어요","동생한테 줄 카메라를 열었더니 렌즈 캡이랑 배터리가 안 들어 있고 빨간 스트랩만 있었어요","no screws in the bag","the charger wasn''t included","came without the remote","some pieces aren''t there so I can''t put it together","lid is absent","the manual and cable should be in here but aren''t","I''m building the crib for our baby and one leg and four bolts are nowhere to be found in the carton","책상 조립하려고 다 펼쳐놨는데 나사 한 봉지가 안 들어있네 허허","카메라 본체는 잘 왔는데요 충전 케이블이랑 스트랩이 빠져있어요 구성품 목록엔 분명히 있는데 말이죠","애기 모빌을 35불 주고 샀는데 건전지 뚜껑이랑 고리 하나가 모자라서 매달지를 못하고 있음 애는 울고 난리","시어머니 댁에 놔드릴 무선청소기를 큰맘 먹고 샀거든요 본체 멀쩡하고 작동도 잘 되고 색도 예쁜데 바닥용 헤드만 쏙 빼먹고 보냈어요 설명서 보니까 부속이 일곱 개여야 하는데 세어보니 여섯 개라 지금 소파 틈새만 청소하고 있네요 ㅠㅠ","The charger that should come with it isn''t included","Came without screws so I can''t put it together","Got my husband a drill set for 89 dollars, the drill is fine but two of the bits and the battery cover are not in the case","We spread out the crib pieces on the floor and one side rail plus the hex key are absent, meanwhile the baby''s due next week","The lens itself looks great, I just notice the cap and the hood that are pictured on the page didn''t come with it"],"origin":"editor"},{"id":"promotion-not-applied-to-order","label":"Promotion not applied to order","note":"","keywords":["쿠폰","할인","쿠폰 안 됨","할인 안 됨","프로모 코드","안 깎였어요","쿠폰 안 먹혀요","할인 코드 안 먹혀요"],"accept":[],"situations":["20% 쿠폰을 넣었는데 정가 그대로 나왔어요","두 개 사면 10% 깎아 준다더니 제값을 다 냈어요"],"paraphrases":["할인 안 먹힘","쿠폰 적용 안 됨","코드 넣었는데 그대로","프로모션 빠짐","1+1인데 정가로 계산됨","딜가 적용 안 됨","할인 코드를 입력했는데 금액이 하나도 안 줄었어요","쿠폰 체크까지 했는데 결제할 때 빠졌어요","두 개 사면 하나 공짜라더니 둘 다 돈을 받았어요","20% 할인 행사 상품인데 할인이 안 들어갔어요","적립금 혜택이 주문서에 반영이 안 됐네요","번개 할인 때 담았는데 왜 할인이 안 된 거죠?","쿠폰 썼는데 왜 안 깎여","할인 코드 먹통이야","세일이라고 해서 샀는데 할인이 빠졌더라","프로모 코드 입력했는데 반영 안 됨","행사 할인 누락된 채로 주문 완료됨","클립 쿠폰 눌렀는데 체크아웃에서 안 먹힘","라이트닝 딜 탔는데 딜 적용 안 되고 결제됨","카드사 행사 15불 오프 코드가 안 먹어요, 남들은 다 됐다던데","추석 선물로 비누 세트를 두 개 담으면 오 달러를 빼준다길래 샀는데 주문서에 할인 줄이 아예 없어요","엄마가 알려준 할인 코드를 넣고 초록색 확인 표시까지 떴는데 최종 주문에는 반영되지 않았어요","coupon didn''t take anything off","my promo code isn''t working on this purchase","I clipped the discount but still paid full","buy one get one wasn''t honored","the deal didn''t kick in at checkout","no savings showed up even though I typed the code","I entered the 20 percent code and saw the green check mark, yet the order went through without any discount at all","캠핑 의자 두 개 사면서 20프로 쿠폰 체크했는데 결제창에서 안 깎이고 정가로 나갔어요 아놔","두 개 사면 하나 반값이라길래 아이 내복을 두 벌 담았는데 합계에는 할인이 한 푼도 안 들어갔더라고요 왜죠?","프로모 코드 복붙까지 제대로 했는데 주문 끝나고 보니까 빠져있음 54불 그대로 긁힘 할인 어디로 증발한 거냐","라이트닝딜로 무선이어폰을 잡아서 장바구니에 넣었을 때는 분명히 딜 가격 옆에 추가 5불 쿠폰까지 적용된다는 문구가 초록색으로 보였거든요 근데 확인 메일을 열어보니까 쿠폰은 반영이 안 됐고 그냥 딜 금액만 빠져나갔습니다","My coupon code didn''t take anything off","The discount never showed up on my total","Buy three save fifteen percent, that''s what the banner said, so I got three tubs of protein for my gym buddies and paid full whack","I clipped the 10 dollar voucher on the page for a baby monitor, checked out in a hurry, and the savings weren''t reflected in the order","The Lightning Deal said an additional code would kick in at checkout, I typed it, nothing got deducted from my 88 dollars"],"origin":"editor"},{"id":"promotions-and-deals","label":"Promotions and deals","note":"","keywords":["세일"],"accept":[],"situations":[],"paraphrases":["할인 행사","쿠폰이랑 세일 문의","지금 하는 이벤트에 대해 알고 싶어요","딜이랑 프로모션 관련해서 물어볼게요","할인 코드 때문에 문의하려고 함","특가 행사 어디서 물어봐?","about coupons and sales","question on a discount"],"origin":"editor"},{"id":"questions-on-how-to-qualify-for-promotion","label":"Questions on how to qualify for promotion","note":"","keywords":["할인 조건","쿠폰 조건","할인받는 법","쿠폰 쓰는 법","최소 금액","할인 자격","얼마 이상"],"accept":[],"situations":["얼마어치를 사야 10% 쿠폰을 쓸 수 있는지 궁금해요","몇 개를 담아야 반값 행사에 들어가는지 궁금해요"],"paraphrases":["행사 참여 조건","얼마 이상 사야 할인돼요?","쿠폰 받는 법","할인 대상 되려면","프로모션 자격 문의","특가 누구나 가능?","이 할인 행사를 받으려면 어떤 조건을 채워야 하나요?","몇 개 이상 담아야 할인이 들어가는지 알고 싶어요","프라임 회원만 받을 수 있는 이벤트인가요?","라이트닝 딜에 참여하려면 어떻게 해야 해요?","첫 구매 할인은 누구한테 해당되는 거예요?","최소 주문 금액이 있는지 미리 확인하고 사려고요","이거 할인받으려면 뭐 해야 돼?","나도 이 쿠폰 쓸 수 있는 대상이야?","두 개 사면 하나 더 주는 거 어떻게 해야 받아?","행사 페이지에 조건이 영어라 기준이 뭔지 모르겠음","학생이면 할인된다는데 뭘 인증해야 하는지 궁금함","라딜 웨잇리스트 걸면 할인가로 살 수 있는 건가요","한국 카드로도 이 프로모 적용 대상 되나요","딜 조건이 뭔가요 배대지 주소여도 되는지","애 셋 옷을 한꺼번에 사려는데 얼마를 넘겨야 추가 할인을 받는지 미리 알고 싶어요","친구가 기저귀를 반값에 샀다던데 저도 같은 혜택을 받으려면 무엇을 해야 하는지 알려주세요","what do I have to do to get the discount","is there a minimum spend for this offer","do I need Prime for the deal","how do I get in on the lightning sale","who is eligible for the coupon","what are the rules for buy two get one","Before I fill my cart with back to school stuff, can you tell me how much I need to spend to get the discount?","아기 로션 담아놨는데 이 할인 받으려면 몇 개를 사야 되는 거예요?","35불 이상이면 10불 깎아준다던데 배송비도 포함해서 계산하나요 신규 회원만 되는 건지도 궁금해요 조건 좀 알려주세요","라이트닝딜 어떻게 해야 참여됨? 프라임이어야 되나 시간 전에 담아놔도 됨? 로봇청소기 노리는 중이라 미리 알고 가려고","아기 기저귀를 정기배송으로 시키면 첫 달에 20프로를 빼준다는 배너를 봤는데 한국 배대지로 받아도 자격이 되는지 카드 종류를 가리는지 최소 몇 박스부터인지 아직 사기 전이라 행사 대상이 되는 방법을 미리 알아두고 싶습니다","What must I buy to get that discount","Who is eligible for the deal of the day","The banner says ten off thirty-five, does postage count towards it and is it only for new customers, I''m about to buy vitamins for mom","How can I take part in a Lightning Deal, do I have to be a Prime member or get in line beforehand","I''d like the 20 percent subscribe offer on diapers, what are the requirements, minimum quantity, certain cards, US address only"],"origin":"editor"},{"id":"questions-on-how-to-qualify-for-rebate","label":"Questions on how to qualify for rebate","note":"","keywords":["캐시백 조건","페이백 조건","환급 조건","캐시백 대상","캐시백 신청","캐시백 받는 법"],"accept":[],"situations":["캐시백을 신청하려면 언제까지 사야 하는지 궁금해요","페이백 대상이 되려면 뭘 사야 하는지 궁금해요"],"paraphrases":["리베이트 받는 법","리베이트 신청 조건","캐시백 받으려면","메일인 리베이트 어떻게 해요","구매 후 환급 조건","리베이트 대상 제품인지","리베이트를 받으려면 무엇을 준비해야 하나요?","제조사에서 돈 돌려주는 행사, 어떤 조건이어야 해당되나요?","영수증이랑 바코드를 보내야 리베이트가 되는 건가요?","언제까지 사야 리베이트 대상에 들어가는지 알고 싶어요","한국에 살아도 리베이트를 신청할 수 있어요?","사고 나서 얼마 안에 신청해야 환급을 받을 수 있나요?","리베이트 어떻게 해야 받을 수 있어?","이 모니터 사면 나도 리베이트 돼?","환급받는 기준이 뭔지 알려줘","사은 캐시백 받으려면 뭘 제출해야 하는지 모르겠음","리베이트 자격 요건 궁금함 몇 개 사야 되는지","직구로 사도 리베이트 해주나요 조건이 궁금해요","배대지 주소로 메일인 리베이트 신청 가능한가요","리베이트 받으려면 미국 카드로 긁어야 하나요 조건 아시는 분","사무실 프린터를 새로 사려는데 이십 달러 돌려준다는 행사에 들어가려면 어떻게 사야 하나요","타이어 네 짝을 사면 현금으로 돌려준다던데 어떤 모델을 언제까지 사야 받을 수 있는지 궁금해요","what do I need to do to get the rebate","is this laptop good for a mail-in rebate","how do I get the cash back from the maker","by when do I have to buy to get money back","do I need the barcode and receipt for the rebate","can people living overseas claim the rebate","The printer page mentions getting twenty dollars back by mail after I buy it, so what steps do I have to follow?","사무실에서 쓸 거라 그러는데 프린터 사고 나중에 돈 돌려받으려면 뭐뭐 챙겨둬야 해요?","메일인 리베이트 40불이라는데 미국 주소가 꼭 있어야 신청 자격이 되나요 배대지로 받으면 안 되는지 사기 전에 여쭤요","리베이트 조건이 뭐임? 바코드 오려야 되나 며칠까지 사야 되나 모니터 두 대 사면 두 번 다 주는 거임?","아버지가 쓰실 공구 세트에 구매 후 25불을 돌려준다는 제조사 행사가 붙어 있던데 이게 언제까지 사서 언제까지 신청서를 내야 하는지 그리고 영수증 이름이랑 받는 사람 이름이 달라도 대상이 되는지 자격 요건을 자세히 알고 싶어요","What do I need to do to get the mail-in money back","Am I eligible for the manufacturer''s rebate from Korea","I''m thinking of a 150 dollar printer with 40 back by mail afterwards, which dates and papers count, and does the barcode have to be cut out","Does it matter if the name on the receipt isn''t the same as the one claiming the rebate, asking before I buy dad''s tool kit","Tell me the conditions for the post-purchase cash back on this SSD, how many can I claim, which cards, what deadline"],"origin":"editor"},{"id":"rebates","label":"Rebates","note":"물건을 산 뒤에 신청해서 돌려받는 돈이에요. 반품하고 받는 환불(refund)과는 달라요.","keywords":["메일인 리베이트"],"accept":[],"situations":[],"paraphrases":["리베이트","구매 후 돌려받는 돈","제조사 환급 행사 때문에 문의드려요","메일인 리베이트 관련해서 알고 싶어요","사고 나면 일부 돌려준다는 거 어떻게 된 거야","리베잇 쪽 문의 어디로 하나요","money back after buying from the maker","mail-in cash back"],"origin":"editor"},{"id":"received-extra-item","label":"Received extra item","note":"주문하지 않은 물건이 더 들어 있을 때도 여기예요.","keywords":["두 개 왔어요","많이 왔어요","안 시킨 물건","시키지 않은","초과","여분","덤"],"accept":[],"situations":["책을 한 권만 샀는데 똑같은 책 두 권을 보내 줬어요","고르지도 않은 양말 한 켤레까지 같이 들어 있었어요"],"paraphrases":["하나 더 왔어요","두 개가 옴","수량이 더 많음","안 시킨 물건이 같이 옴","덤으로 온 물건","초과 배송","한 개만 샀는데 두 개가 들어 있어요","주문하지도 않은 컵이 함께 들어 있어요","제가 시킨 것 말고 모르는 물건이 하나 더 있어요","결제는 하나만 됐는데 상자가 세 개나 왔어요","같은 책이 한 권 더 들어 있는데 돌려보내야 하나요?","남의 것까지 끼워서 보낸 것 같은데 그냥 가져도 돼요?","나 하나 시켰는데 왜 두 개야","시키지도 않은 게 딸려 왔어","양말이 더 들어 있더라, 돌려줘야 해?","주문은 3개, 도착은 4개임","내가 산 적 없는 케이블도 박스에 같이 들어 있음","득템인가? 원 플러스 원도 아닌데 한 개 더 옴","엑스트라로 하나 더 왔는데 양심상 반납해야 하나","배대지 수량 체크에서 인보이스보다 한 개 많대요","지난주에 프라이팬 하나를 샀는데 똑같은 게 두 개 들어 있어서 하나를 돌려드려야 하는지 궁금해요","강아지 사료를 시켰더니 사료는 제대로 왔고 주문한 적 없는 아기 신발이 같이 들어 있었어요","got one more than I paid for","there''s something in here I never bought","two came, I wanted one","they sent an additional one by mistake","more stuff than I asked for","an unexpected bonus product was in with mine","I paid for a single frying pan and two of them were in the carton, do I have to send one back to you","하나만 샀는데 똑같은 게 두 개 왔어요 이거 그냥 써도 되나요","주문내역엔 수건 세트 하나뿐인데 박스에 시키지도 않은 머리띠가 덤으로 들어있더라고요 사은품도 아닌 것 같고 찝찝해서 문의합니다","돈은 한 개 값 24불만 냈는데 핸드크림이 세 통 옴 개이득인가 싶다가도 나중에 청구될까봐 쫄려서 물어봄","어제 배대지에서 무게가 이상하게 많이 나온다고 연락이 와서 사진을 받아봤더니 제가 산 프라이팬 말고도 주문한 적 없는 냄비가 하나 더 들어있대요 제 잘못이 아닌데 초과된 국제배송비까지 내야 하는 건지 그 남는 물건은 어떡해야 하는지요","You sent me two and I only bought one","There''s a bonus thing in here I never asked for","I paid for a single jar of face cream, 31 dollars, and three of them showed up, should I mail the surplus back or keep it","Got more than I paid for, the invoice lists six candles but I counted eight, I don''t want to be billed later for the additional ones"],"origin":"editor"},{"id":"received-incomplete-shipment","label":"Received incomplete shipment","note":"주문한 것 가운데 일부만 왔을 때예요.","keywords":[],"accept":[],"situations":[],"paraphrases":["일부만 왔어요","덜 왔음","세 개 시켰는데 한 개만 도착했어요","택배를 열어보니 빠진 게 있어요","주문한 것 중에 몇 개가 빠져서 왔어","나머지는 안 오고 반만 배송됐네요 셀러가 빼먹은 듯","only part of it came","some of what I bought wasn''t in the package"],"origin":"editor"},{"id":"refund-or-replacement-request-declined","label":"Refund or replacement request declined","note":"replacement는 새 물건으로 바꿔 주는 교환이에요.","keywords":["교환","교환 거절","교환 안 됨","환불 거절","환불 안 해줘요","바꿔 주세요","새것으로","반려"],"accept":[],"situations":["망가진 램프를 새것으로 바꿔 달라고 했는데 안 된대요","깨진 접시 값을 돌려 달라고 했더니 안 된다는 답이 왔어요"],"paraphrases":["환불 거절당함","교환 안 된대요","리펀 요청 거부","바꿔 달랬더니 안 된다고","환불 불가 통보","새 제품으로 못 바꿔준대요","환불해 달라고 했는데 안 해준다고 답이 왔어요","교환 신청이 반려됐어요","불량이라 새걸로 보내 달라고 했는데 거절하네요","왜 제 환불 신청을 안 받아주는 거예요?","판매자가 돈을 못 돌려준다고 버티고 있어요","요청이 승인되지 않았다는 메일을 받았는데 이유를 알고 싶어요","환불해 달라니까 싫대","바꿔준다더니 이제 와서 안 된대","내 환불 요청을 왜 까는 건데","교환 요청했는데 퇴짜 맞음","두 번 신청했는데 둘 다 기각됨","셀러가 리펀 디나이 때렸어요","리플레이스 신청했더니 리젝 먹음","상담원이 풀 리펀 안 된다고 딱 잘라서 빡침","화면에 줄이 간 태블릿을 사진 여섯 장이나 찍어 보냈는데도 제 과실이라며 환불을 못 해준대요","고양이 그림이 있는 머그컵이 깨져서 새것으로 다시 보내 달라고 했더니 기간이 지났다며 안 된대요","they said no to giving my money back","seller refuses to send me a new one","my claim got rejected","asked for an exchange and was turned down","they won''t take it back or swap it","why was my money-back claim denied","I sent pictures of the cracked screen and asked for a new tablet, but the answer was simply that they can''t do it","깨진 그릇 새 걸로 바꿔달랬더니 셀러가 딱 잘라 안 된다네요","이어폰 한쪽이 먹통이라 리펀 신청했는데 조건에 안 맞는다면서 리젝 메일 한 통 달랑 왔어요 너무 억울해서 잠이 안 옴","아니 사진도 다섯 장이나 보냈는데 돈도 못 돌려주고 교환도 못 해준다고 퇴짜 놓는 게 말이 되나요 90불이 누구집 애 이름도 아니고","동생 취업 선물로 사준 가죽 지갑이 바느질이 다 터져서 왔길래 환불을 해주든가 새 상품을 보내주든가 둘 중 하나만 해달라고 정중하게 썼거든요 근데 사흘 뒤에 온 답이 기각이래요 이유도 안 알려주고 그냥 거절이라니 뭘 더 해야 하나요","They turned me down when I asked for my money back","Seller said no to swapping it for a new one","I sent photos of the cracked blender jar, waited four days, and the reply was basically your claim has been denied, 85 dollars down the drain","Asked for either cash back or another unit for my dad''s faulty shaver and both got rejected with some copy-paste answer about policy","Can I appeal this? The jacket I got for my wife ripped on day one and my claim for a new one was refused flat out"],"origin":"editor"},{"id":"remove-gift-card-from-account","label":"Remove Gift Card from account","note":"","keywords":["삭제","등록 해제","등록 취소","상품권 삭제","기프트카드 삭제","빼고 싶어요","지우고 싶어요"],"accept":[],"situations":["내 아이디에 남의 상품권이 들어 있어서 빼고 싶어요"],"paraphrases":["기카 등록 취소","내 계정에서 기프트카드 빼기","등록한 기프트카드 삭제","잘못 넣은 기카 지우기","기프트 잔액 없애고 싶음","등록 해제 되나요","등록해둔 기프트카드를 제 아이디에서 빼고 싶어요","이미 충전한 상품권을 계정에서 지울 수 있나요?","기프트카드를 넣긴 했는데 안 쓸 거라 삭제하려고요","계정에 들어간 기프트카드를 다시 등록 전으로 되돌리고 싶어요","아마존 잔액에 올라가 있는 카드를 떼어내 주세요","등록된 기카를 해제하는 버튼이 안 보이는데 어디서 지워요?","실수로 등록한 기프트카드 도로 빼줄 수 있어?","이거 내 계정에 붙은 기카 없애는 법 좀","등록한 카드 물리고 싶은데 되냐","기카 괜히 등록함 계정에서 내리고 싶음","친구한테 주려던 카드를 내 거에 먹여버려서 빼야 함","기카 리딤한 거 언리딤 가능한가요","어카에 먹인 기카 다시 뱉어내게 할 수 있음?","계정 정리 중인데 걸려 있는 기카 등록 풀어주세요","엄마 드리려고 산 카드를 퇴근길에 무심코 제 계정에 등록했는데 등록한 걸 없던 일로 하고 싶어요","회사에서 받은 오십 달러짜리 카드를 계정에 넣었다가 안 쓰기로 해서 계정에서 지우고 싶은데 방법이 있을까요","how do I take a gift card off my profile","undo adding a gift card","I redeemed it by mistake and want it pulled back off","delete the card I loaded","can you un-redeem a card I already entered","I don''t want that balance sitting under my login anymore","I typed in a card I meant to hand to a coworker at the holiday party, so please take it back off my profile.","마음이 바뀌어서 그러는데요 충전해둔 기프트 카드 좀 제 계정에서 빼주실 수 있나요","아이 계정에 등록된 10불 기카를 없애고 싶어요 결제할 때마다 자동으로 먼저 차감돼서 용돈 관리가 안 되거든요","기카 잔액 계속 떠있는 거 거슬림 등록 해제하는 버튼 없음? 지우고 싶은데 현금 카드만 쓰고 싶단 말이야","전 직장에서 준 기프트 카드를 얼떨결에 제 이름으로 넣어놨다가 퇴사하면서 회사에 돌려줘야 하는 상황이 되었어요 아직 한 푼도 안 썼고 다른 데로 옮기겠다는 것도 아니고 그냥 제 계정에서 삭제해서 등록 전 상태로 되돌리고 싶습니다","Take the gift card off my profile please","I want to unlink a voucher I redeemed","I added the 40 dollar card my company handed out, now I''ve quit and have to give it back, how do I delete it from my login","Every purchase eats the gift balance first and I don''t like that, can the card be detached so it''s unredeemed again","Undo a redeemed code on my son''s login, it wasn''t meant to be stored there and I just want it cleared out"],"origin":"editor"},{"id":"request-for-payment-using-amazon-gift-cards-off-amazon-site","label":"Request for payment using Amazon Gift Cards off Amazon site","note":"","keywords":["상품권 요구","상품권으로 결제","상품권 사기","상품권 번호","기프트카드 사기","기프트카드 요구","핀 번호"],"accept":[],"situations":["중고차를 파는 사람이 상품권 번호로 값을 치르래요","집주인이라는 사람이 월세를 상품권으로 보내 달래요"],"paraphrases":["기카로 돈 내래요","기프트카드 번호 보내라고 함","기카로 결제 요구 사기","다른 데서 아마존 기카로 결제","기카 사서 코드 찍어 보내래","상품권으로 송금 요구","다른 사이트에서 아마존 기프트카드로 결제하라고 해요","중고 거래 상대가 아마존 기프트카드 번호로 돈을 달래요","세금을 기프트카드로 내라고 하는데 이런 경우가 있나요?","집주인이라는 사람이 보증금을 아마존 상품권으로 보내래요","벌써 기프트카드 코드를 불러줬는데 사기당한 것 같아요","아마존이 아닌 쇼핑몰인데 결제 수단이 아마존 기카밖에 없어요","기카 사서 코드 보내달라는데 사기야?","딴 사이트인데 왜 아마존 상품권으로 내래?","기카 번호 불러주면 물건 준다는데 믿어도 돼?","대출 수수료를 아마존 기프트카드로 달라고 함","온라인에서 만난 사람이 기카 사진 찍어서 보내라고 함","외부 사이트에서 기카로만 결제 받는다는데 스캠인가요","기카 코드 먼저 넘기라는 중고 셀러 이거 사기 맞죠","기카 사서 코드 보내라는 사장님 사칭 메시지에 낚일 뻔했네요","갈색 푸들을 분양받고 싶어서 어떤 홈페이지에 연락했더니 분양비 삼백 달러를 아마존 기프트카드로 내라고 했어요","회사 점심시간에 사장님 이름으로 기프트카드 다섯 장 번호를 찍어 보내라는 문자가 왔는데 이상해요","they want me to pay with gift cards on another website","he told me to read him the numbers off the card","my boss texted me to buy gift cards and send pics","landlord wants the deposit in Amazon cards","tax man asking for gift card codes","bought cards and gave the codes to a stranger","I tried to adopt a puppy through some web page and they said I have to pay three hundred dollars in Amazon cards.","중고로 유모차 하나 사려고 중고 거래하는데 아마존 기프트 카드 번호로 값을 내래요","인스타에서 명품 가방을 싸게 판다는 사람이 돈 대신 아마존 기카 200불어치를 사서 코드를 찍어 보내라고 해요","다른 쇼핑몰인데 결제를 아마존 기카로만 받는대 코드 먼저 보내라는데 수상함 신상 게임기 반값이라 혹하긴 하는데","강아지를 무료로 분양해준다는 외국 사이트에서 운송비가 필요하다며 동네 마트에 가서 아마존 기프트 카드를 세 장 사고 뒷면을 긁어서 사진으로 보내라고 하더라고요 딸아이는 빨리 보내자고 조르는데 이런 식으로 값을 치르라는 게 정상인가요","A stranger wants to be paid in Amazon gift cards","Another site takes only your gift card codes as payment","Somebody on Instagram selling a designer bag told me to buy 200 dollars of Amazon cards and text him pictures of the backs","A puppy adoption page abroad asks for transport costs in your gift cards, my daughter''s begging me to send the numbers","The used car ad said the deposit goes through Amazon vouchers, read the digits over the phone, it isn''t even on your website"],"origin":"editor"},{"id":"request-return-mailing-label","label":"Request return mailing label","note":"mailing label은 반품 상자에 붙이는 운송장 스티커예요.","keywords":["반품 송장","반품 운송장","반품 스티커","바코드","레이블","QR 코드"],"accept":[],"situations":["돌려보낼 상자에 붙일 바코드 스티커가 필요해요","반품 상자에 붙일 운송장을 다시 보내 주면 좋겠어요"],"paraphrases":["반송라벨 주세요","리턴 라벨 요청","반품 송장 출력","라벨 재발급","반품용 스티커","라벨이 안 와요","반품 상자에 붙일 송장을 보내 주세요","반품 라벨을 메일로 받을 수 있을까요?","라벨을 잃어버려서 다시 받고 싶어요","선불 반송장을 뽑으려는데 파일이 안 열려요","프린터가 없는데 종이 라벨을 우편으로 받을 수 있나요?","반품 신청은 했는데 붙일 운송장이 없네요","라벨 어디서 뽑아","반품 딱지 좀 보내줘","상자에 붙이는 그거 다시 줘","반송용 운송장 PDF 필요함","라벨 만료돼서 새로 받아야 함","프리페이드 라벨 끊어주세요","리턴 라벨 UPS 걸로 다시 끊어달라고 하고 싶음","배대지에서 반송라벨 달래요, 어디서 발급받나요","안 맞는 청바지를 상자에 담아 놨는데 겉에 붙일 종이를 강아지가 물어뜯어서 다시 받아야 해요","내일 우체국에 가는 김에 시계를 돌려보내려는데 상자에 붙일 반품 운송장을 메일로 보내 주세요","I need the sticker for the box I''m sending back","please email me a prepaid label","lost my UPS label","where can I print the slip that goes on the parcel","don''t have a printer, can you mail me one","the label file won''t open, send another","I''ve packed up the jeans to send back, but my dog chewed up the sticker for the outside, can I get another","반송라벨 메일로 좀 보내주세요 박스에 붙일 게 없어서 못 부치고 있어요","반품 신청은 다 끝냈는데 인쇄할 운송장 스티커가 안 왔어요 유피에스 갖다주려면 그거 있어야 한다던데 발급 부탁드려요","리턴 라벨 어디서 받음? 프린터 없어서 QR로 주면 더 좋고 토스터기 돌려보내야 되는데 배대지에서 달래","배대지에 반품 대행을 맡겼더니 아마존에서 주는 반송용 송장 파일을 올려달라고 하더라고요 헤드셋 하나에 99불이라 그냥 버리기도 아까운데 그 PDF를 어디에서 다운받는지 아무리 찾아도 없어서 새로 하나 보내주시면 감사하겠습니다","I need the sticker to put on my return box","Please email me a prepaid shipping label for sending it back","The return is approved for my kid''s 39 dollar scooter but I never got anything to print and tape on the carton","My forwarding agent can hand it to UPS as soon as I upload the return postage slip, could you issue one","Lost the barcode page that goes on the outside of the parcel going back to you, can I have another copy"],"origin":"editor"},{"id":"requests-for-payment-outside-of-amazon-site","label":"Requests for payment outside of Amazon site","note":"","keywords":["계좌 이체","계좌번호","송금","직거래","무통장 입금","외부 결제","페이팔","현금"],"accept":[],"situations":["판매자가 은행 계좌로 돈을 바로 부치래요","판매자가 페이팔로 따로 송금하면 깎아 주겠대요"],"paraphrases":["따로 송금하라고 함","판매자가 직거래 요구","계좌이체 해달래요","아마존 밖에서 결제하래요","외부 결제 유도","페이팔로 보내라고 함","판매자가 아마존 말고 다른 데로 돈을 보내라고 해요","주문했더니 판매자가 계좌로 직접 입금하면 깎아주겠대요","메일로 온 외부 링크에서 결제를 하라는데 괜찮은 건가요?","셀러가 웨스턴유니온으로 돈을 부치라고 연락했어요","아마존 결제를 취소하고 자기한테 따로 송금하라고 하네요","카톡으로 연락해서 현금으로 보내달라는데 사기 같아요","셀러가 직접 돈 보내래","아마존 통하지 말고 입금하라는데 이거 사기야?","왜 자꾸 딴 사이트에서 결제하라고 하지","판매자가 아마존 거치지 말고 비트코인으로 달라고 함","주문 취소하고 은행으로 송금하면 싸게 준다고 함","셀러가 페이팔로 직거래하자는데 스캠인가요","셀러가 인보이스 따로 보내서 딴 데서 결제하래요","벤모로 달라는 셀러 있는데 신고 가능한가요","중고 카메라를 주문한 다음 날 판매자가 메일로 은행 계좌를 알려주며 거기로 돈을 보내라고 했어요","소파를 사려는데 판매자가 수수료를 아끼자며 아마존이 아닌 링크에서 카드 결제를 하라고 해요","merchant wants me to wire him the money","they asked me to pay through PayPal instead","he says to cancel and send cash directly","vendor sent me a link to pay somewhere else","they want a bank transfer off the site","being told to pay with Venmo for something I found here","The day after I bought a used camera, the shop wrote asking me to send the money straight to their bank.","무선 조종차 하나 물어봤더니 셀러가 계좌로 직접 송금하면 더 싸게 준다고 하네요","카메라 렌즈를 사려는데 판매자가 주문을 취소하고 페이팔로 따로 보내달라고 메시지를 보냈어요 아마존 밖에서 돈을 내도 되나요","판매자가 직거래하재 웨스턴유니언으로 부치라는데 이거 먹튀 각 아님? 드론 반값에 준다더니 갑자기 아마존에서 계산하지 말라네","캠핑용 발전기를 380불에 싸게 올려놓은 판매자한테 문의를 했더니 아마존 수수료가 아까우니 자기가 보내주는 링크에서 카드 번호를 넣고 결제하면 50불을 더 빼주겠다고 하더라고요 사이트 바깥에서 계산하라는 게 꺼림칙해서 문의합니다","Seller wants me to wire the money directly","He asked me to pay through PayPal off your platform","The guy listing a 380 dollar generator says skip the Amazon fee, use the link he sends, and he''ll knock off another fifty","Merchant canceled my lens order then messaged me to settle by bank transfer to his private account, I feel uneasy","Is it okay to pay somewhere else, the vendor suggested Western Union for my dad''s guitar rather than checking out on your page"],"origin":"editor"},{"id":"requests-for-personal-account-information","label":"Requests for personal/account information","note":"","keywords":["주민번호","카드번호","인증번호","여권 번호","비밀번호 요구","신상","정보 유출"],"accept":[],"situations":["아마존이라며 전화로 비밀번호와 카드 번호를 물어봤어요","아마존을 흉내 낸 사이트에서 주민번호를 입력하래요"],"paraphrases":["비밀번호 알려달래요","카드번호 물어봄","개인정보 요구","인증번호 불러달라는 전화","로그인 정보 입력하라는 사이트","주민번호 달라고 함","전화로 아마존 비밀번호를 물어보는데 사기인가요?","상담원이라면서 카드 뒤에 세 자리를 불러달라고 해요","아마존처럼 생긴 사이트에서 신분증 사진을 올리래요","전화한 사람이 문자로 온 인증번호를 말해달라고 했어요","가짜 로그인 페이지에 아이디랑 비번을 넣어버렸어요","본인 확인이라며 계좌번호와 생년월일을 요구했어요","누가 전화로 내 계정 비번 캐물어","이상한 사이트에서 카드 정보 다 적으래","원격 프로그램 깔고 로그인하래 이거 뭐야","전화 와서 여권번호랑 주소 달라고 함","사이트가 아마존 같은데 통장 비번까지 입력하라고 함","OTP 불러달라는 콜 왔는데 개인정보 털린 건가요","아마존 짭 사이트에서 어카 정보 넣으래서 껐어요","신상 터는 전화 같은데 어디다 신고하나요","운전 중에 아마존 직원이라는 사람이 전화해서 카드 번호와 유효기간을 불러 달라고 했어요","딸 숙제를 도와주다가 들어간 페이지가 아마존과 똑같이 생겼는데 계정 비밀번호와 계좌를 적으라고 했어요","someone asked for my password over the phone","a page wants my social security number","caller wants the three digits on the back of my card","fake login page took my details","they wanted the code I got by text","man on the line asked for my bank details","While I was driving, a man saying he worked for you called and wanted my card number and birthday to confirm who I am.","환불해준다는 핑계로 전화로 아마존이라며 비밀번호랑 카드 뒷자리를 불러달래요","웬 사이트에 들어갔더니 아마존 로그인이랑 똑같이 생긴 화면에서 주민번호까지 적으라고 하더라고요 이거 정보 빼가려는 거죠","인증번호 알려달라고 전화 옴 ㅋㅋ 그걸 왜 알려줘 근데 엄마는 이미 불러줬대 어떡함 기카 잔액 60불 있는데","아버지가 낮에 혼자 계시다가 아마존 고객센터라는 여자분 전화를 받으셨는데 본인 확인을 해야 환불이 된다면서 생년월일이며 집 주소며 계좌번호까지 꼬치꼬치 캐물었다고 하네요 다행히 계좌는 안 알려주셨는데 수상해서 여쭤봐요","A caller wanted my password and card number","Some page is asking for my bank details in your name","A woman phoned my dad saying she''s Amazon support and needed his birth date, address and account number to release a refund, is that normal","I landed on a lookalike login page that demanded my social security number before showing my 30 dollar order, surely you don''t ask for that","Someone on the phone kept pushing me to read out the one-time code I''d been texted, said it was to verify my identity"],"origin":"editor"},{"id":"returns-and-refunds","label":"Returns and refunds","note":"","keywords":[],"accept":[],"situations":[],"paraphrases":["반품하고 환불받고 싶어요","돌려보내고 돈 받기","리턴이랑 리펀 문의","물건 도로 보내고 돈 돌려받을래","마음에 안 들어서 반환하고 환불받으려고요","환불 관련해서 물어볼 게 있음","send it back and get my money","I want to take this back"],"origin":""},{"id":"returns-policy","label":"Returns policy","note":"","keywords":["반품 규정","환불 규정","반품 기간","반품 기한","반품 가능","며칠 안에","30일","반품비"],"accept":[],"situations":["산 지 며칠 안에 돌려보내야 하는지 규정을 보고 싶어요","뜯어서 써 본 화장품도 돌려보낼 수 있는지 궁금해요"],"paraphrases":["반품 규정","반품 기한 며칠","반품 가능한가요","환불 조건","뜯으면 반품 불가?","리턴 폴리시","받은 지 며칠 안에 반품해야 하나요?","개봉한 화장품도 돌려보낼 수 있는지 궁금해요","반품 배송비는 누가 내는 건가요?","할인 상품도 환불이 되는지 규정을 보고 싶어요","한 번 입은 옷은 반품이 안 되나요?","연말에는 반품 기간이 더 길다고 들었는데 맞나요?","반품 언제까지 돼?","뜯어도 반품 받아줘?","반품 규칙이 어떻게 돼","30일 지나면 반품 안 되는지 궁금함","전자제품 반품 조건 알고 싶음","리턴 기한 몇 일임? 배대지 때문에 늦게 받아서","무료 리턴인지 리턴비 내는 건지 룰이 궁금해요","서드파티 셀러 물건도 아마존이랑 리턴 폴리시 똑같음?","다음 달 여행에서 돌아온 뒤에 뜯어 볼 건데 산 지 얼마까지 반품이 되는지 규칙을 알고 싶어요","아직 안 샀지만 이어폰 같은 건 귀에 한 번 꽂아 보면 반품이 안 되는 건지 미리 알고 싶어요","how many days do I have to send things back","can I bring back something I opened","what are the rules on returns","who pays postage if I change my mind","are sale items refundable","is there a cutoff for taking stuff back","Before I buy earbuds I''d like to know whether opened ones can go back and how many days I''d have","패딩 하나 사볼까 하는데 며칠 안에 보내야 무를 수 있는지 규정이 궁금해요","향수처럼 뜯은 제품도 반품을 받아주는지 해외로 받은 것도 되는지 사기 전에 원칙을 미리 알고 싶어요","반품 기한 30일이 받은 날부터임 주문한 날부터임? 배송비는 누가 내는 건데 정책 좀 알려줘 신발 사려고 그래","아직 산 건 아니고 아버지 전동공구를 하나 사드릴까 하는데 혹시 마음에 안 드시면 돌려보낼 수 있는 기간이 얼마나 되는지 개봉하거나 몇 번 쓴 물건도 받아주는지 수수료는 떼는지 반품 규칙을 자세히 읽어볼 수 있는 데가 있을까요","What are your rules on sending things back","How many days do I get to return something","Before I spend 160 dollars on a mattress topper, I want to read the terms, are opened goods accepted and who pays the postage","Does the thirty day window start when my forwarder gets it or when I do, just asking about the general conditions","Are cosmetics and opened software eligible to go back at all, my girlfriend is picky so I''d like to know the guidelines first"],"origin":"editor"},{"id":"shipment-is-late","label":"Shipment is late","note":"","keywords":["안 왔어요","안 와요","늦어요","택배 안 옴","도착 안 함","감감무소식","배송 늦음","딜레이"],"accept":[],"situations":["도착한다던 날이 나흘이나 지났는데 아직도 안 왔어요","지난주 금요일까지 온다던 운동화가 아직 감감무소식이에요"],"paraphrases":["배송이 너무 늦어요","택배가 너무 늦네요","너무 늦게 오고 있어요 배송","배송이 왜 이렇게 늦어요","배송 지연","물건이 안 와요","너무 늦음","도착일 넘김","택배가 함흥차사","도착 예정일이 사흘이나 지났는데 아직도 못 받았어요","오기로 한 날에 안 왔어요","일주일째 트래킹이 멈춰 있고 아직 안 왔어요","배송이 왜 이렇게 오래 걸려요?","어제까지 온다더니 아직도 소식이 없네요","약속한 날짜가 지났는데 언제 오는 건가요?","왜 아직도 안 와","언제 오냐 목 빠지겠다","온다던 날 지났는데 아직도 이동 중이래","기한 내에 안 옴","2주 넘게 기다리는 중인데 안 옴","프라임인데 이틀은커녕 열흘째 안 오네 현타 온다","배대지에 아직도 입고가 안 됐어요, 예정일 한참 지남","트래킹 업데이트도 없고 딜레이만 뜨고 도착을 안 하네","지난주 금요일에 온다던 캠핑 의자가 오늘 월요일인데도 안 와서 결국 여행은 의자 없이 다녀왔어요","아들 생일에 맞춰 파란색 자전거 헬멧을 시켰는데 생일이 지나도록 안 오고 배송은 계속 밀리기만 해요","my order still isn''t here","it should have come days ago","overdue delivery","stuck in transit way past the promised day","why is it taking so long to get here","was supposed to come yesterday, nothing yet","I was told the coffee maker would be here by Tuesday, it''s Friday now and there''s still no sign of it","온다던 날이 벌써 나흘이나 지났는데 강아지 사료가 아직도 함흥차사네요 이웃집 개한테 얻어먹이는 중","엄마 환갑 선물로 산 안마기인데 12일 도착이라고 철석같이 써있더니 오늘이 17일이에요 배대지에도 코빼기도 안 보이고 속 터져요","프라임이라 이틀이면 온다며.. 커피머신 기다리다 목 빠지는 줄, 예정일 넘긴 지가 언젠데 왜 이렇게 굼벵이임 진짜","블프 때 조카들 주려고 장난감 네 개 샀고 하나에 15불씩이라 배송비까지 하면 얼추 80불 들었는데 다른 데서 산 건 다 받아서 포장까지 했거든요 근데 이것만 약속한 날짜를 훌쩍 넘기고도 거북이걸음이라 애들 볼 면목이 없네요","It was supposed to get here days ago","My parcel is way overdue and still crawling along","Bought a tent for our camping trip, paid 210 dollars, the estimate said Friday and now it''s the following Wednesday with nothing on my porch","My sister''s baby shower has come and gone, the stroller was promised by the 3rd, and it is still dragging its feet somewhere in Ohio","I''ve got Prime, two-day supposedly, yet these running shoes are behind schedule by a week and nobody explains the holdup"],"origin":"editor"},{"id":"shipping-and-product-boxes-damaged","label":"Shipping and product boxes damaged","note":"","keywords":["박스 둘 다","겉박스 속박스","안팎 박스","박스 전부","모두 찌그러짐"],"accept":[],"situations":["겉 박스는 찢어지고 안에 있던 신발 박스까지 구겨졌어요","바깥 박스도 장난감 박스도 모두 찌그러져 있었어요"],"paraphrases":["겉박스 속박스 다 찌그러짐","상자 두 개 다 터짐","안팎 박스 모두 파손","바깥 상자도 안 상자도 찢어짐","이중 박스 전부 구겨짐","둘 다 너덜너덜","택배 상자도 찌그러졌고 안에 있는 제품 상자까지 눌렸어요","겉 상자가 찢어지면서 제품 박스도 같이 찢어졌어요","바깥 박스에 구멍이 났는데 안쪽 상자까지 뚫려 있어요","두 박스가 모두 물에 젖어서 흐물흐물해요","배송 박스랑 정품 박스 모서리가 전부 뭉개져서 왔네요","외부 포장과 제품 케이스 둘 다 망가졌는데 어떻게 하나요?","겉이고 속이고 박스란 박스는 다 찌그러졌어","택배 박스도 터지고 안에 제품 박스도 터졌더라","상자 두 겹이 다 젖어서 왔어","외부 박스 찢김, 내부 제품 박스도 찢김","둘 다 눌려서 납작해진 상태로 옴","겉박 속박 할 것 없이 다 개박살","레고 샀는데 택배 박스 터지고 레고 박스까지 찌부됨, 소장용인데 망함","친구 집들이 선물로 산 믹서기인데 바깥 골판지 상자도 찢어지고 그 안의 그림 그려진 상자도 움푹 패였어요","비 오는 날 마당에 던져 놓고 가서 갈색 배송 박스랑 안쪽 장난감 상자가 둘 다 젖어 찢어졌어요","both the outer and inner boxes are crushed","outside carton torn and the retail box too","two boxes, both wrecked","dents go through the brown box into the brand packaging","everything around it is ripped, inside and out","outer and inner cardboard all soaked","The brown carton was crushed on one side and the retail box inside it was bent too, so I can''t give it as a present","바깥 상자도 찌그러지고 그 안에 피규어 박스까지 같이 뭉개져서 왔네요","골판지 상자가 비에 젖었는지 흐물흐물하고 속에 있던 신발 상자도 덩달아 다 찢어져서 선물로는 도저히 못 주겠어요","택배박스 옆구리 터진 건 그렇다 치자 근데 레고 박스까지 이중으로 다 구겨진 건 좀 심하지 않음? 수집용이란 말이야","조카 돌선물로 원목 장난감을 78불에 사서 배대지 통해 열흘 만에 받았는데요 겉에 있는 누런 상자는 모서리가 다 뭉개져 있고 그걸 뜯으니까 안쪽 제품 상자도 똑같은 자리가 푹 꺼져 있어요 트럭에 깔렸나 싶을 정도로 안팎이 다 엉망입니다","Outer carton and the retail box both got crushed","Both layers of boxes arrived squashed and torn","The brown Amazon box had a hole punched through it and the same hole goes right into the toy''s own box, so it''s useless as a gift for my godson","I collect figures and paid 95 dollars, now the mailing carton is soaked and the display box within it is soggy and ripped as well","Looks like a truck ran over it, the outside container is flattened and the manufacturer''s box underneath is mangled too"],"origin":"editor"},{"id":"shipping-box-damaged","label":"Shipping box damaged","note":"","keywords":["박스가 찌그러졌어요","겉박스","배송 박스","택배 박스","찌그러졌어요","찢어졌어요","젖었어요"],"accept":[],"situations":["갈색 겉 박스만 찢어졌고 속에 든 건 다 괜찮았어요","아마존 테이프를 두른 겉 박스만 비에 젖어 있었어요"],"paraphrases":["택배 상자 찢어짐","겉박스 터져서 옴","배송 박스 찌그러짐","바깥 상자에 구멍","골판지 박스 젖음","외부 포장 훼손","택배 박스가 다 터져서 테이프로 칭칭 감겨 왔어요","바깥 상자만 찌그러지고 안의 제품은 괜찮아요","배송 상자가 비에 흠뻑 젖어서 왔어요","겉 상자 옆구리가 뚫려 있었어요","택배 박스가 밟힌 것처럼 납작하게 눌려 있네요","배송 박스가 뜯긴 채로 왔는데 신고해야 하나요?","택배 상자가 걸레짝이 돼서 왔어","박스를 얼마나 던졌으면 이렇게 찌그러지냐","겉 상자만 너덜너덜해졌더라","택배 박스 한쪽 터져서 속이 보임","외부 상자 찍힘이랑 찢김 있음","배대지 입고 사진 보니 겉박스가 완전 개박살","쉬핑 박스에 구멍 뚫림, 안에 정품 박스는 다행히 무사","오늘 아침 문 앞에 놓인 갈색 상자가 한쪽이 터져 있었지만 안의 드라이기 상자는 깨끗했어요","조카 주려고 책 세 권을 시켰는데 아저씨가 들고 온 택배 상자 밑바닥이 찢어져 벌어져 있었어요","outer carton arrived crushed","the brown box was ripped open","mailer torn on one side","big hole in the cardboard it came in","courier''s carton was soaking wet","the delivery carton looks like someone stepped on it","The cardboard it was mailed in had a hole and was taped over, though the blender''s own box inside looked totally fine","겉에 씌운 택배상자가 걸레짝이 돼서 왔어요 안은 아직 안 열어봄","기사님이 던졌는지 누런 골판지 상자 옆면이 주먹만 하게 뻥 뚫려있고 테이프도 다 뜯겨 너덜너덜하네요 영양제 들었는데","배대지 입고 사진 보고 식겁함 아마존 로고 있는 바깥 박스가 물에 불어서 곤죽이 됐던데 제품 쪽은 비닐이라 무사하대","시누이가 부탁한 운동화 두 켤레를 합쳐서 150불에 주문했는데 신발이랑 신발 상자는 다행히 아무 이상이 없어요 그런데 운송용 박스 자체는 한쪽이 완전히 주저앉고 모서리가 터져서 왔길래 어떻게 배송을 했기에 이런지 알리고 싶네요","The outer delivery carton was beaten to a pulp","The Amazon box came torn open and taped back together","My parcel of baby clothes arrived in a cardboard box that was soaking wet and collapsing, the clothes in plastic bags are luckily dry","Courier left it with one whole side of the brown box smashed in, the retail packaging inside seems fine but I wanted to report it","The transit carton had a hole big enough for my fist, around 70 dollars of dog treats in there, nothing fell out thankfully"],"origin":"editor"},{"id":"shipping-or-delivery-issues","label":"Shipping or delivery issues","note":"","keywords":[],"accept":[],"situations":[],"paraphrases":["배송이 이상해요","배달에 문제 있음","택배 기사가 엉뚱한 데 두고 갔어요","배송 쪽으로 문제가 생겨서 문의드려요","배송이 엉망이야 주소도 배송비도 다 이상해","쉬핑 문제로 상담하고 싶은데요","trouble with how it was shipped","the driver messed up my drop-off"],"origin":""},{"id":"start-chat","label":"Start Chat","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"suspicious-e-mail-received","label":"Suspicious e-mail received","note":"","keywords":["피싱 메일","사칭 메일","스팸 메일","가짜 메일","첨부 파일","스미싱","문자","이메일이 이상해요"],"accept":[],"situations":["아마존인 척하며 첨부 파일을 열라는 메일이 왔어요"],"paraphrases":["이상한 메일 옴","피싱 메일 신고","아마존 사칭 메일","스팸 같은 이메일","가짜 메일인 듯","메일 진짜인지 확인","아마존이라면서 수상한 메일이 왔어요","보낸 사람 주소가 이상한데 정말 아마존에서 보낸 게 맞나요?","링크를 누르라는 메일이 왔는데 사기 같아요","첨부 파일을 열라고 하는 이메일을 받았어요","메일 내용이 어색한 한국어라 가짜 같아서 신고하려고요","아마존 로고는 있는데 도메인이 달라서 의심스러워요","이 메일 사기야?","아마존에서 온 거 맞아? 메일이 수상해","메일 눌러도 되는 건지 좀 봐줘","모르는 주소에서 아마존이라며 메일 와서 찝찝함","링크 눌렀는데 피싱 메일이었던 것 같음","스캠 메일 온 것 같은데 어디로 포워딩하나요","아마존 사칭 피싱멜 받았는데 신고 어디다 하죠","발신자가 지메일인데 아마존이래요 이거 백퍼 스캠이죠","출근길 지하철에서 아마존이라며 파일을 열어 보라는 메일을 받았는데 보낸 사람 주소가 낯설어서 무서워요","주문한 것도 없는 아버지께 아마존 이름으로 이상한 영어 메일이 와서 진짜인지 확인하고 싶어요","got a sketchy email","is this message in my inbox really from you","someone is pretending to be Amazon by mail","the sender address looks fake","weird link in an email, should I click it","I think this is a phishing mail","On the train this morning I got a message with your logo asking me to open a file, but the sender looks strange.","아침에 출근해서 열어보니까 아마존이라면서 온 메일이 뭔가 냄새가 나는데 진짜인가요","발신자 주소가 이상한 영어 조합이고 첨부파일까지 달려 있어서 안 눌러봤어요 피싱 메일 같은데 신고하고 싶어요","이거 사칭 메일임? 한글도 번역기 돌린 티 나고 링크 누르라는데 쎄해서 어제 세제 산 거랑 상관있는 척하네","어제 저녁에 강아지 간식 13불어치를 주문하고 나서 한 시간쯤 뒤에 아마존 로고가 박힌 이메일이 한 통 왔는데 맞춤법도 엉망이고 보낸 사람 주소도 처음 보는 도메인이라서 가짜가 아닌가 의심이 드네요 열어봐도 되는 건지 봐주세요","Got a fishy message pretending to be from you","Is this email really from Amazon or a phish","It has your logo but the sender''s address is a jumble of letters and there''s an attachment, I only bought 13 dollars of dog treats yesterday","My mother forwarded me a sketchy mail with broken grammar and a link to click, is it genuine, and where do I report it","Looks like a fake note in my inbox, the tone is off and it calls me dear customer, I haven''t opened anything"],"origin":"editor"},{"id":"suspicious-phone-call","label":"Suspicious phone call","note":"","keywords":["보이스피싱","스팸 전화","이상한 전화"],"accept":[],"situations":[],"paraphrases":["수상한 전화","아마존이라며 이상한 전화가 왔어요","보이스피싱인 듯","아마존 사칭 전화를 받았는데 신고하고 싶어요","모르는 번호에서 아마존이라고 전화 왔어","외국 번호로 콜 왔는데 아마존이래요 진짜인가요","got a weird call","someone rang saying they''re from Amazon"],"origin":"editor"},{"id":"suspicious-website","label":"Suspicious Website","note":"","keywords":["가짜 사이트","피싱 사이트","사칭 사이트","짝퉁 사이트"],"accept":[],"situations":[],"paraphrases":["가짜 아마존 사이트","사이트가 수상해요","아마존이랑 똑같이 생긴 이상한 홈페이지를 봤어요","주소창이 아마존이 아닌데 로고는 똑같아","피싱 사이트인 것 같아서 신고하려고 함","아마존 짭 사이트 발견했는데 어디에 알리나요","a site that copies yours","this page looks like a fake Amazon"],"origin":"editor"},{"id":"tell-us-more-about-your-issue","label":"Tell us more about your issue","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"textbook-rentals","label":"Textbook rentals","note":"영어는 그냥 ‘교과서 대여’예요. 반송 말고 다른 대여 문의도 여기예요.","keywords":["교재","대여","반납","렌탈","렌털","전공 책","연체"],"accept":[],"situations":["한 학기 동안 대여한 전공 책을 다 써서 돌려보내려고요","다 쓴 대여 교재를 언제까지 반납해야 하는지 궁금해요"],"paraphrases":["교재 대여","빌린 책 반납","교과서 렌탈","대여 기간 연장","전공책 빌리기","렌트한 책 언제까지","빌린 교재를 어떻게 돌려보내는지 궁금해요","대여한 교과서에 밑줄을 그었는데 괜찮나요?","반납일이 지났는데 연체료가 나오나요?","빌려 쓰던 책을 그냥 사 버리고 싶어요","한 학기 동안 책을 빌리려면 얼마예요?","대여 기간을 한 달 더 늘릴 수 있을까요?","빌린 책 반납 어떻게 해","전공 서적 빌려 쓰고 싶은데","교재 대여한 거 잃어버리면 어떡해","학기 끝나서 빌린 책 돌려줘야 함","교과서 빌렸는데 기한 연장하고 싶음","텍스트북 렌트한 거 듀 데이트 언제임?","렌탈 교재 연체하면 차지 붙나요","원서 렌트하려는데 한국 배송되나, 배대지로 받아도 됨?","미국에서 교환 학생을 하며 빌린 경제학 교재를 학기가 끝나 귀국 전에 돌려주려면 어디로 부쳐야 하나요","빌린 화학책에 커피를 조금 쏟았는데 반납할 때 책값을 물어내야 하는지 걱정돼서 문의드려요","giving back a book I borrowed for class","can I keep the college book longer","rent a book for one semester","late fee on a borrowed course book","want to buy the one I''m renting","when''s my rental due","The semester is over and I fly home next week, so where do I mail the economics book I borrowed from you","교환학생 끝나고 곧 귀국인데 학기 끝나서 빌려 쓴 전공책 어디로 부쳐야 하는지요","이번 학기에 렌탈한 미적분 책 반납일이 금요일인데 한 주만 더 연장할 수 있을까요 시험이 그 다음주라서요","교재 대여했는데 밑줄 좀 그었거든 ㅋㅋ 이거 변상해야 됨? 렌트비 28불 냈는데 과제하느라 커피도 좀 쏟음","뉴욕에서 교환학생으로 있으면서 화학이랑 경제학 교과서를 아마존에서 학기 단위로 빌려 썼는데요 귀국 비행기가 모레라서 반납은 해야겠고 한 권은 차라리 그냥 사서 소장하고 싶기도 해서 대여한 책을 어떻게 처리하는 건지 문의드립니다","The semester''s over, where do I ship the borrowed books","Can I keep my rented chemistry book a bit longer","I paid 35 dollars to use a biology text for the fall term and spilled coffee on it, what will you charge me","My daughter is an exchange student renting two course books, her due date is Friday and she''d rather buy one of them outright","How does hiring a college book by the semester work, do I get a reminder before it''s due and a way to mail it in"],"origin":"editor"},{"id":"tracking-shows-delivered-but-shipment-not-received","label":"Tracking shows delivered but shipment not received","note":"","keywords":["택배 분실","배송 분실","배달 완료","도난","사라졌어요","문 앞에 없어요","못 받았어요","완료로 떠요"],"accept":[],"situations":["도착했다고 나오는데 문 앞에도 우편함에도 없어요","기사님은 현관에 두고 갔다는데 아무것도 없었어요"],"paraphrases":["배달 완료인데 없음","배송완료 떴는데 못 받음","딜리버드인데 물건 없음","문 앞에 없어요","받지도 않았는데 수령 처리","누가 가져간 듯","완료라고 나오는데 집에는 아무것도 없어요","도착했다고 뜨는데 현관에도 경비실에도 없어요","배송 기록에는 전달됐다고 나오는데 저는 받은 적이 없어요","이웃집에도 물어봤는데 제 택배를 본 사람이 없대요","배송 완료 사진이 우리 집 문이 아니에요","사인한 적도 없는데 수취인이 서명했다고 나와요","왔다는데 왜 우리 집엔 없어","받았다고 뜨는데 난 구경도 못 했어","배송 끝났다는데 물건은 어디 갔냐","배달됐다고 메일 왔는데 현관 앞이 텅 비어 있음","완료 찍히고 이틀째 실물 못 봄","트래킹엔 delivered인데 배대지에선 입고된 게 없대요","배대지가 안 받았다는데 아마존은 딜리버드로 떠 있음","누가 훔쳐 간 건지 딜리버드 뜨고 증발함","어제 오후 세 시에 전달 완료라고 떴는데 하루 종일 집에서 청소하고 있었지만 아무도 안 왔어요","친정 엄마 드릴 영양제가 우편함에 넣었다고 나오는데 우편함에는 피자 전단지밖에 없고 물건은 안 보여요","says it arrived but there''s nothing at my door","marked as dropped off, never got it","maybe someone stole it from my porch","it says handed to resident, but nobody gave me anything","the photo of the drop-off isn''t my house","package vanished after supposedly arriving","The app says my headphones were left by the front door at noon, but I was home all day and saw nothing","트래킹엔 어제 현관 앞에 두고 갔다고 뜨는데 문 앞엔 먼지뿐임","배송완료 문자 받고 신나서 퇴근했더니 아무것도 없고 경비실에도 없고 옆집 아줌마도 모른대요 제 키보드 누가 집어간 걸까요?","배대지에 물어보니까 그런 거 입고된 적 없다는데 아마존 화면에는 버젓이 도착했다고 초록색 체크가 되어 있네요 향수 60불짜리인데","장모님 드리려고 오메가3랑 글루코사민 해서 세 병 시켰고 아마존에서는 월요일 오후 두 시에 누가 사인까지 하고 받아갔다고 나오는데 그 시간에 저희 식구는 다 밖에 있었고 사인한 이름도 처음 보는 사람이라 어이가 없어요 물건은 당연히 제 손에 없고요","Says it was dropped off but nothing is here","Marked as delivered, porch is empty, neighbors saw nothing","The app has a photo of my box in front of some blue door, mine is brown, and the 75 dollar backpack for my son never showed up","According to UPS someone named R. Lee signed for my coffee grinder yesterday at noon, but I was home all day and nobody came","My forwarding warehouse swears they never got the speakers though your site claims they were handed over on Monday, so who has them?"],"origin":"editor"},{"id":"unable-to-use-gift-card","label":"Unable to use Gift Card","note":"","keywords":["안 먹혀요","쓸 수 없어요","사용 안 됨","상품권 안 됨","상품권 오류","기프트카드 오류","기프트카드 안 됨"],"accept":[],"situations":["상품권 잔액이 20달러 있는데 살 때 고를 수가 없어요","상품권으로 사려고 했더니 쓸 수 없다고 나와요"],"paraphrases":["기카 안 먹힘","기프트카드 결제 안 됨","등록은 됐는데 못 씀","기카 잔액 사용 불가","코드 넣으면 오류","상품권 적용이 안 돼요","기프트카드 잔액이 있는데 결제할 때 선택이 안 돼요","코드를 정확히 쳤는데 유효하지 않다고 나와요","기프트카드로 계산하려고 하면 자꾸 카드를 넣으라고 해요","잔액은 충분한데 왜 기프트카드로 물건을 못 사요?","기프트카드를 등록하려니까 에러 메시지만 떠요","이 상품에는 기프트카드를 쓸 수 없다고 막혀요","기카 왜 안 써지냐","선물받은 카드가 먹통이야","코드 입력해도 계속 튕겨","기프트카드 활성화가 안 됐는지 쓸 수가 없음","잔액 오십불 있는데 결제창에 안 떠서 못 쓰고 있음","아마존 기카 리딤이 안 돼요 인밸리드 코드래요","기카 락 걸린 듯 결제할 때 안 먹네요","일본 아마존 기카라 그런가 미국 아마존에서 안 써져요","설날에 고모한테 받은 기프트카드로 신발을 사려는데 결제 화면에서 계속 사용할 수 없다고만 나와요","마트에서 산 카드를 집에 와서 입력했더니 이미 쓰였거나 비활성이라면서 사용이 안 되네요","my gift card won''t work","it says the card isn''t valid","balance is there but checkout ignores it","the gift card keeps getting rejected","why can''t I pay with the card my mom gave me","error every time I enter the code","I have fifty dollars in gift balance but when I try to buy dog food at checkout it won''t let me spend any of it.","조카 색연필 하나 사려고 기카로 결제하려는데 잔액 있는데도 못 쓴다고 나와요","50불 카드를 등록까지 했는데 막상 장바구니 가서 쓰려고 하면 체크박스가 회색으로 막혀있어요 왜 사용이 안 될까요","선물받은 기카 먹히질 않음 캐나다 아마존 거라 그런가? 돈 있는데 왜 쓰질 못하니 30불 썩히게 생김","어머니 무릎 보호대랑 찜질기를 사드리려고 모아둔 기프트 카드 세 장으로 계산하려 했는데 두 장은 문제없이 되고 마지막 한 장은 유효하지 않다는 메시지만 계속 뜨면서 적용이 안 돼요 코드도 또렷하고 유효기간도 안 지났는데 이상하네요","My gift card won''t work at checkout","It keeps saying this card can''t be redeemed","I have 50 dollars of gift balance sitting there but the option to pay with it is greyed out when I buy a phone case","Typed the code perfectly, it''s clear and new, still it tells me invalid, so I couldn''t pay for my niece''s doll with it","Is it locked to another country, the card my cousin in Canada gave me is refused every time I try to spend it"],"origin":"editor"},{"id":"unknown-charge","label":"Unknown charge","note":"","keywords":["모르는 결제","도용","카드 도용","무단 결제","산 적 없어요","카드 명세서","빠져나갔어요","안 산 게 결제"],"accept":[],"situations":["카드 명세서에 산 적도 없는 40달러가 찍혀 있어요","아무것도 안 샀는데 통장에서 30달러가 빠져나갔어요"],"paraphrases":["모르는 결제","안 샀는데 돈 빠짐","출처 불명 청구","이 금액 뭐예요?","카드 명세서에 모르는 아마존","나도 모르게 결제됨","산 기억이 없는 금액이 카드에서 나갔어요","아마존 이름으로 모르는 돈이 빠져나갔어요","이번 달에 아무것도 안 샀는데 청구됐어요","명세서에 처음 보는 항목이 찍혀 있어요","누가 제 카드를 쓴 것 같은 결제가 있네요","주문 내역에는 없는데 왜 출금이 됐을까요?","이 돈 뭐야 나 산 거 없는데","난데없이 카드값이 빠졌어","무슨 돈인지 모르겠는데 자꾸 나가","출처 모를 14달러 승인 문자 옴","주문 안 했는데 통장에서 돈 나감","AMZN이라고 찍힌 정체불명 금액이 긁혀 있음","카드 해킹당했나, 지른 적 없는 결제가 떴음","amzn mktp로 모르는 돈 긁혔는데 이거 뭐임","점심 먹다가 카드사 문자를 봤는데 지난달부터 물건을 산 적이 없는 아마존에서 삼십 달러가 빠졌어요","아이 태블릿에 카드를 등록해 두긴 했는데 무엇 때문인지 알 수 없는 구 달러짜리 결제가 세 번이나 있어요","what is this on my card","I didn''t buy anything but got billed","mystery amount on my statement","don''t recognize this payment","money was taken and I have no idea why","there''s a debit from you I never made","My bank shows thirty dollars taken by Amazon last Tuesday, but I haven''t bought a single thing since the summer","월급날이라 정리하다 봤는데 카드 명세서에 처음 보는 아마존 14.99불이 찍혀있는데 이거 뭐임?","저는 이번 달에 산 게 하나도 없거든요 그런데 어제 새벽에 37달러가 빠져나갔다고 문자가 와서 소름 돋았어요","생활비 정리하다 발견함 석 달째 매달 9불씩 나가고 있던데 남편도 모른대고 애들도 모른대고 이 돈의 정체가 뭔지","작년에 배대지로 유모차 한 번 사본 게 전부이고 그 이후로는 접속도 안 했는데 오늘 은행 앱을 켜보니까 AMZN이라는 이름으로 출처를 알 수 없는 출금이 두 건이나 잡혀 있어요 합치면 6만원쯤인데 어디에 쓴 건지 짚이는 데가 없습니다","There''s a mystery withdrawal from you on my statement","Don''t recognize this 12.99, what is it for","I was sorting my mom''s bills and saw AMZN Mktp 43.18 from last Thursday, neither of us bought anything that week so where''s it from","Money keeps vanishing from my debit account each month under your name, about nine bucks, and no order in my history matches it","My bank texted me at 3 am about a transaction I never made, I only ever bought one toaster here back in spring"],"origin":"editor"},{"id":"unknown-order-contact","label":"Unknown Order contact","note":"내가 모르는 주문 때문에 연락을 받았을 때예요.","keywords":["모르는 주문","주문한 적 없어요","안 산 물건 전화","결제됐다는 전화","사칭 전화"],"accept":[],"situations":["사지도 않은 노트북을 보냈다며 아마존이라는 전화가 왔어요","산 적도 없는 텔레비전이 결제됐다는 전화가 왔어요"],"paraphrases":["주문한 적 없는데 전화 옴","모르는 주문 확인 전화","아이폰 주문됐다는 전화","시키지도 않은 주문 연락","결제됐다고 전화 옴","허위 주문 확인 연락","제가 하지 않은 주문을 확인하겠다며 전화가 왔어요","천 달러짜리 노트북이 결제됐다는 자동 음성 전화를 받았어요","주문을 취소하려면 1번을 누르라는 전화가 왔는데 산 게 없어요","아마존 직원이라며 제가 모르는 주문 얘기를 했어요","있지도 않은 주문을 취소해 주겠다고 전화로 연락이 왔어요","제 이름으로 주문이 들어갔다는 연락이 왔는데 전 모르는 일이에요","나 아무것도 안 샀는데 주문 확인하래 전화로","모르는 번호가 내 주문이라며 전화했어","주문한 거 없는데 결제 취소하라고 전화 왔어","구매한 적 없는 티비 주문됐다고 ARS 전화 받음","누가 전화해서 해외 주문 건 확인해달라고 함 난 모름","맥북 오더됐다고 콜 왔는데 스캠인가요","산 적도 없는 오더 컨펌하라는 전화 이거 보이스피싱이죠","해외결제 됐다고 전화 왔는데 주문내역엔 아무것도 없어요","설거지하다가 전화를 받았더니 제가 사지도 않은 아이패드를 주문한 게 맞냐고 물어보는데 사기인가요","시골 계신 외할머니께 아마존이라며 구백 달러짜리 티비 주문을 확인하라는 전화가 왔는데 할머니는 아이디도 없으세요","got a call about something I never bought","robocall says a laptop is on my bill, press 1","they phoned to confirm a purchase that isn''t mine","someone rang about an iPhone I didn''t get","voicemail about a 900 dollar order that isn''t mine","caller asked me to verify a purchase I know nothing about","Grandma doesn''t even have a login here, yet a man called her to confirm some nine hundred dollar TV she supposedly bought.","밥 먹는데 뜬금없이 시키지도 않은 아이폰 주문 확인하라고 전화가 왔어요","아마존 직원이라는 남자가 전화해서 제 이름으로 1400불짜리 노트북이 결제됐다는데 저는 그런 걸 산 적이 없어요","모르는 주문 건으로 연락 옴 취소하려면 1번 누르라는 자동응답 이거 보이스피싱? 79만원 결제됐대서 심장 내려앉음","퇴근길 지하철에서 국제전화가 걸려와 받았더니 어눌한 말투로 고객님이 주문하신 카메라가 곧 발송될 예정인데 본인이 아니면 지금 말하라고 하더라고요 주문내역을 열어보니 그런 건 없던데 내가 모르는 주문으로 왜 전화를 하는 거죠","Got a call on a purchase I never made","They phoned to confirm an order that isn''t mine","A guy claiming to be from Amazon rang my mom about a 1400 dollar laptop supposedly bought in her name, there''s nothing in her history","Robocall says press one to cancel your iPhone order, I never ordered any iPhone, who are these people","On the subway someone called about a camera shipping today, wanted me to say if it wasn''t me, I don''t know of any such thing"],"origin":"editor"},{"id":"use-a-different-name","label":"Use a different name","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"website-provide-false-contact-number-for-amazon","label":"Website provide false contact number for Amazon","note":"","keywords":["가짜 번호","가짜 고객센터","가짜 상담원","콜센터","연락처","엉터리 번호"],"accept":[],"situations":["블로그에 나온 상담 연락처로 걸었더니 사기꾼이 받았어요"],"paraphrases":["가짜 고객센터 번호","엉터리 전화번호 사이트","검색해서 나온 번호가 사기","고객센터 사칭 번호","홈페이지 번호가 아마존 아님","번호 틀린 사이트 신고","인터넷에서 찾은 아마존 고객센터 번호로 걸었더니 사기꾼이 받았어요","어떤 사이트에 아마존 전화번호라고 적혀 있는데 가짜예요","구글에서 맨 위에 뜬 번호로 전화했는데 아마존이 아니었어요","블로그에 올라온 아마존 상담 번호가 진짜인지 궁금해요","아마존 번호라고 올려놓은 웹페이지를 신고하고 싶어요","사이트에 적힌 연락처로 전화했더니 엉뚱한 회사가 받았어요","이 홈페이지에 나온 아마존 번호 가짜야","검색해서 전화했는데 아마존 아니래","고객센터 번호 속이는 사이트 있어","웹사이트에 나온 대표번호 걸었더니 수리비 달라고 함","네이버에 나온 아마존 상담 전화가 딴 데로 연결됨","구글링해서 나온 아마존 CS 번호가 짭이었어요","페이크 고객센터 번호 걸어둔 사이트 신고 어디서 하나요","아마존 콜센터 번호라고 써놓은 사이트가 스캠이네요","환불 때문에 급히 검색해서 나온 번호로 걸었더니 이상한 사람이 받았는데 그 사이트를 알리고 싶어요","삼촌이 컴퓨터로 찾은 고객센터 번호에 전화했다가 다른 회사로 이어졌는데 그 페이지가 아직 열려 있어요","a site lists a fake phone number for you guys","the helpline I found on Google wasn''t really yours","I called the number on a web page and got a scammer","that support line online is bogus","some blog has the wrong customer service number","phony hotline on a web page","My uncle looked up your support line on some page and ended up talking to another company that wanted money to fix his tablet.","상담원이랑 통화하고 싶어서 구글에서 찾은 아마존 고객센터 번호가 가짜인 거 같아요","어떤 블로그에 적힌 상담 전화로 걸었더니 웬 업체가 받아서 원격 프로그램을 깔라고 하더라고요 그 사이트 신고합니다","검색해서 나온 아마존 전번 엉터리임 딴 데 연결됨 이런 페이지 막아야 되는 거 아님? 이모가 당할 뻔","반품 때문에 사람이랑 통화하고 싶어서 인터넷에 아마존 전화번호를 쳤더니 맨 위에 나온 홈페이지에 800으로 시작하는 번호가 있길래 걸었거든요 그런데 아마존이 아니라 이상한 회사였어요 거짓 연락처를 올려놓은 사이트가 있다고 알려드려요","A site lists a bogus phone number for you","The support hotline I found on Google isn''t really Amazon","I looked up your helpline to ask about a 44 dollar kettle, the first page gave a number and it was some crooks who wanted remote access","There''s a blog posting a phony Amazon customer service line, my aunt called it and a stranger answered, please take that page down","Web page claims 1-800-something is your call center, it rings a totally different company, reporting the wrong digits before someone gets hurt"],"origin":"editor"},{"id":"what-can-we-help-you-with","label":"What can we help you with?","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"wheres-my-stuff","label":"Where''s my stuff?","note":"","keywords":["배송","내 택배","어디 있어요"],"accept":[],"situations":[],"paraphrases":["내 택배 어디 있어요?","물건이 안 와요","트래킹이 안 움직여요 어디쯤 왔나요","주문한 거 아직도 못 받았는데 어떻게 된 거예요?","언제 오는지 알고 싶음","배송 조회해줘 물건 어디까지 왔어","where is my package","still hasn''t come, what''s going on with it"],"origin":"editor"},{"id":"why-didnt-i-qualify-for-promotion","label":"Why didn''t I qualify for promotion?","note":"qualify는 조건을 채운다는 뜻이에요. 내가 왜 조건을 채우지 못했는지 물어봐요.","keywords":["대상이 아니래요","대상이 아니라고","할인 제외","쿠폰 대상 아님","할인 못 받음","자격 미달"],"accept":[],"situations":["첫 구매 쿠폰을 눌렀더니 대상이 아니라고 나와요","세 개를 담았는데도 행사 대상이 아니라고 나와요"],"paraphrases":["왜 할인 대상이 아니죠","프로모션 자격 안 된대요","행사 제외된 이유","난 왜 혜택 못 받아?","이벤트 대상자 아님","할인 조건 미달이래요","조건을 다 맞췄는데 왜 저는 행사 대상이 아니라고 나오나요?","다른 사람은 할인받았다는데 저만 안 되는 이유가 뭔가요?","신규 회원인데 첫 구매 혜택 대상이 아니라고 해요","쿠폰을 쓰려니까 자격이 안 된다고 뜨는데 이유를 알려주세요","금액을 넘겼는데도 행사에 해당되지 않는다고 하네요","어떤 조건에서 걸려서 프로모션에서 빠졌는지 알고 싶어요","왜 난 이 쿠폰 못 쓴다고 나와?","나만 이벤트 제외됐는데 왜 그런 거야","프라임인데 왜 프라임 혜택 자격이 없대","이 계정은 프로모션 대상이 아니라고 뜸 이유를 모르겠음","친구는 되는데 난 해당 안 된다고 함 억울함","not eligible이라고 뜨는데 왜 저는 안 되나요","한국 어카라서 프로모 대상 제외된 건가요","10불 크레딧 행사 나만 안 되는 이유 아시는 분","친구 셋이 커피 마시며 같은 행사에 참여했는데 저만 조건이 안 맞는다고 해서 이유가 궁금해요","기저귀를 세 통이나 사서 기준 금액을 넘겼는데 혜택을 받을 자격이 없다고 하니 왜 그런가요","why am I not eligible for the deal","it says I don''t meet the requirements for the coupon","my friend got the offer but I was left out","I spent enough so why was I excluded","what made me ineligible for the discount","new customer offer says no for me, how come","Three of us signed up for the same offer over coffee, and I''m the only one who was told I don''t meet the terms.","시리얼 세 상자나 담았는데 저는 왜 이 행사 대상이 아니라고 나오나요","신규가입 쿠폰이라길래 새로 가입까지 했는데 자격이 없대요 동생은 바로 됐는데 저만 안 되는 까닭이 뭔지","35불 넘겼는데도 해당사항 없다 뜸 뭐가 모자란 거임? 나만 왕따냐 과자만 여섯 봉지 담았는데 뱉어낼 수도 없고","유치원 선생님들 드릴 핸드크림 세트를 행사 상품 세 개 이상 사면 30프로 할인이라고 해서 네 개나 담았는데 고객님은 이 프로모션에 적합하지 않습니다 라는 문구가 뜨더라고요 뭘 잘못했길래 조건에서 떨어진 건지 이유를 좀 설명해 주세요","How come I''m not eligible for this deal","It says I don''t meet the offer''s terms, why not","I opened a fresh login for the new customer coupon and still got told I''m ineligible, while my brother''s worked right away","Spent 41 dollars on snacks, the threshold was 35, and yet apparently I was excluded from the offer, what did I miss","Four hand creams in the cart for my kid''s teachers, it was three or more for 30 percent off, I''ve been left out for some reason"],"origin":"editor"},{"id":"why-didnt-i-qualify-for-rebate","label":"Why didn''t I qualify for rebate?","note":"qualify는 조건을 채운다는 뜻이에요. 내가 왜 조건을 채우지 못했는지 물어봐요.","keywords":["캐시백 거절","캐시백 탈락","캐시백 안 됨","페이백 거절","환급 거절","탈락"],"accept":[],"situations":["캐시백을 신청했는데 대상이 아니라고 떨어졌어요","영수증까지 보냈는데 페이백 심사에서 떨어졌어요"],"paraphrases":["리베이트 거절됨","리베이트 탈락","왜 리베이트 안 줘요","환급 대상 아니래요","리베이트 부적격","캐시백 신청 반려","리베이트를 신청했는데 왜 대상이 아니라고 하나요?","조건대로 다 보냈는데 환급을 못 해준대요","영수증까지 냈는데 리베이트가 거부된 이유를 알고 싶어요","날짜 안에 샀는데 자격이 안 된다고 연락이 왔어요","같은 제품을 산 친구는 받았는데 저는 왜 리베이트가 안 되나요?","무엇이 부족해서 리베이트 심사에서 떨어졌는지 궁금해요","왜 나는 리베이트 못 받는 거야?","조건 맞췄는데 리베이트 안 된다네 뭐가 문제야","환급 신청 퇴짜 맞았는데 이유가 뭐야","리베이트 자격 미달이라는데 납득이 안 됨","신청했더니 해당 없다고만 하고 사유가 없음","리베이트 리젝 먹었는데 왜죠 조건은 다 맞췄는데","직구라 리베이트 빠꾸 먹은 건가요 이유가 궁금","메일인 리베이트 거절 떴는데 이유 아시는 분","토너 두 개를 사야 된다길래 두 개 샀는데 며칠 전 엽서로 환급 대상이 아니라는 답이 왔어요","그래픽카드 포장 바코드까지 오려서 보냈는데 리베이트를 줄 수 없다고 하니 그 이유를 알고 싶어요","my rebate got turned down and I don''t know why","I did everything right but they say no cash back","why was my rebate claim rejected","they told me I''m not eligible for the money back","what did I miss on the rebate","my friend got the rebate and I didn''t, how come","I mailed the barcode and receipt before the deadline, yet a postcard came saying I can''t get the twenty dollars back.","전동드릴 한 대 샀거든요 리베이트 대상이 아니라고 퇴짜 맞았는데 이유가 뭔가요","시키는 대로 영수증이랑 바코드 다 보냈는데 자격 미달이라며 돈을 안 준대요 날짜도 맞췄는데 어디가 부족했던 거죠","내 친구는 20불 돌려받았는데 난 왜 탈락임? 똑같은 SSD 똑같은 날 샀는데 억울 배대지 써서 그런가","사위가 골라준 노트북을 사고 50불 캐시백 신청서를 우편으로 정성껏 보냈는데 두 달 만에 온 엽서에 조건을 충족하지 않아 지급할 수 없다고만 적혀 있네요 행사 기간 안에 샀고 서류도 빠짐없이 넣었는데 무엇 때문에 못 받는 건지요","They said I''m not eligible for the rebate, how come","My mail-in cash back claim was thrown out, what went wrong","I sent the receipt, the barcode, everything on time for the 50 dollars back on a laptop and got a postcard saying I don''t meet the terms","My buddy and I bought the same SSD on the same day, he got his 20 back after purchase, mine was disqualified, explain","What disqualified me from the rebate on dad''s tool set, was it the forwarding address or the date of purchase"],"origin":"editor"},{"id":"wrong-item-or-not-as-expected","label":"Wrong item or not as expected","note":"","keywords":[],"accept":[],"situations":[],"paraphrases":["엉뚱한 게 왔어요","생각한 거랑 달라요","내가 고른 게 아닌 물건이 왔어","받아보니 사진이랑 영 딴판이라 실망했어요","오배송인지 내가 산 거랑 다른 물건 옴","기대하고 샀는데 막상 받으니 아니네요","got something I didn''t buy","not what I thought it would be"],"origin":""},{"id":"wrong-item-ordered","label":"Wrong item ordered","note":"내가 주문을 잘못했을 때예요. 다른 물건이 왔을 때는 Wrong item or not as expected예요.","keywords":["잘못 샀어요","잘못 주문","잘못 시켰어요","잘못 골랐어요","실수로 샀어요","옵션 변경","사이즈 변경","색상 변경"],"accept":[],"situations":["파란 컵을 사려다 빨간 컵을 눌러 버렸어요","운동화를 살 때 치수를 잘못 골랐어요"],"paraphrases":["주문 실수","잘못 시켰어요","사이즈 잘못 고름","색깔 잘못 선택","다른 모델 주문해버림","옵션 선택 실수","제가 실수로 다른 제품을 주문했어요","빨간색을 사려다가 파란색을 눌러버렸어요","아이폰 15 케이스를 사야 하는데 14용을 주문했어요","비슷한 상품이 많아서 헷갈려서 엉뚱한 걸 골랐어요","여성용인 줄 모르고 샀는데 남성용을 시켰어야 해요","사이즈를 착각해서 골랐는데 발송 전에 바꿀 수 있어요?","내가 잘못 눌러서 딴 거 샀어","110볼트 사버렸어 220볼트로 바꿀래","제품 헷갈려서 잘못 샀는데 어쩌지","한 치수 큰 거 시켰어야 하는데 손이 미끄러져서 작은 거 고름","급하게 결제하다 옆에 있는 상품 주문함","제품 번호 잘못 보고 딴 모델 질러버렸네요","US 사이즈 모르고 한국 사이즈로 오더 넣었어요","킨들 책 사려다 페이퍼백 질렀는데 어떡함","통화하면서 아들 운동화를 주문하다가 오른쪽에 뜬 여자아이용을 눌러 산 걸 지금 알았어요","프린터 잉크를 밤늦게 주문했는데 아침에 기계를 보니 제가 고른 건 맞지 않는 번호였어요","I bought the wrong thing by mistake","clicked on the blue one, meant red","got mixed up and picked the wrong size","my mistake, I chose a different model","oops, I bought the one for the old phone","I meant to get the large","I was on the phone while buying sneakers for my son and accidentally picked the girls'' pair right next to them.","아이폰 15 케이스 사야 되는데 14 걸로 잘못 골라서 결제했어요","급하게 누르다가 남성용을 시켰어요 딸이 입을 거라 여성용이어야 하는데 제가 착각했네요 아직 안 왔어요","220볼트 사야 되는데 110볼트 질러버림 내 손가락이 문제다 ㅋㅋ 바꿀 수 있나 드라이기 하나 사면서 이 난리","강아지가 노견이라 시니어용 사료를 먹이는데 장바구니에 비슷하게 생긴 퍼피용이 같이 담겨있는 걸 모르고 그만 그걸 48불어치나 주문해 버렸어요 보내신 쪽 잘못이 아니고 제가 헷갈려서 다른 제품을 산 거라서 어떻게 하면 좋을지 여쭤봐요","My mistake, I clicked on the other model","I meant to buy size 8 but picked 6","Bought an iPhone 14 case when my phone''s a 15, totally my fault, it''s only 19 dollars but can it be fixed before it ships","My dog is a senior and I mistakenly chose the puppy kibble because the bags look alike, what should I do about my slip-up","Wrong pick on my part, got the men''s version for my daughter, still not shipped, I''d like the women''s one"],"origin":"editor"}],"flow":[{"id":"help","phrase":"help","glosses":["도움말"],"kind":"link","note":"","origin":"editor","items":[]},{"id":"need-more-help","phrase":"need-more-help","glosses":["도움이 더 필요해요"],"kind":"link","note":"","origin":"editor","items":[]},{"id":"contact-us","phrase":"contact-us","glosses":["문의하기"],"kind":"link","note":"","origin":"editor","items":[]},{"id":"what-can-we-help-you-with","phrase":"what-can-we-help-you-with","glosses":["무엇을 도와드릴까요?"],"kind":"question","note":"","origin":"","items":[{"id":"an-order-i-placed","phrase":"an-order-i-placed","glosses":["내 주문"],"kind":"choice","note":"페이지가 열릴 때 이미 골라져 있어요.","origin":"","items":[]},{"id":"choose-a-different-order","phrase":"choose-a-different-order","glosses":["다른 주문 선택하기"],"kind":"button","note":"찾는 주문이 목록에 없을 때 눌러요.","origin":"","items":[]}]},{"id":"tell-us-more-about-your-issue","phrase":"tell-us-more-about-your-issue","glosses":["문의 내용에 대해 말해주세요"],"kind":"question","note":"여기서 문의 메뉴가 열려요.","origin":"","items":[]},{"id":"how-would-you-like-to-contact-us","phrase":"how-would-you-like-to-contact-us","glosses":["어떤 방법으로 문의를 하고싶으신가요?"],"kind":"question","note":"","origin":"","items":[{"id":"chat","phrase":"chat","glosses":["채팅"],"kind":"button","note":"","origin":"editor","items":[]}]},{"id":"how-can-we-help-you-today","phrase":"how-can-we-help-you-today","glosses":["무엇을 도와드릴까요?"],"kind":"field","note":"비워 두어도 돼요.","origin":"","items":[{"id":"email-a-transcript","phrase":"e-mail-a-transcript-of-this-chat-to","glosses":["채팅 내용을 다음 이메일로 받기"],"kind":"checkbox","note":"","origin":"editor","items":[]},{"id":"use-a-different-name","phrase":"use-a-different-name","glosses":["다른 이름으로 채팅하기"],"kind":"choice","note":"계정에 등록된 이름과 다른 이름으로 채팅해요.","origin":"editor","items":[]}]},{"id":"start-chat","phrase":"start-chat","glosses":["채팅 시작하기"],"kind":"button","note":"","origin":"editor","items":[]},{"id":"close-window","phrase":"close-window","glosses":["창 닫기"],"kind":"button","note":"채팅이 끝난 뒤에 눌러요.","origin":"editor","items":[]},{"id":"order-number","phrase":"order","glosses":["주문번호"],"kind":"word","note":"","origin":"","items":[]},{"id":"delivered","phrase":"delivered","glosses":["배송완료"],"kind":"word","note":"배송 추적 화면에 나오는 말이에요.","origin":"","items":[]}],"menu":[["wheres-my-stuff","wheres-my-stuff",["내 물건은 어디있어요?"],[["wheres-my-stuff.check-status-of-order","check-status-of-order",["주문상태를 확인하고 싶어요."],[]],["wheres-my-stuff.shipment-is-late","shipment-is-late",["배송이 지연되었어요."],[]],["wheres-my-stuff.tracking-shows-delivered-but-shipment-not-received","tracking-shows-delivered-but-shipment-not-received",["Delivered(배송완료)라고 뜨는데 물건을 받지 못했어요."],[]],["wheres-my-stuff.delivery-date-was-changed","delivery-date-was-changed",["배송날짜가 바뀌었어요."],[]],["wheres-my-stuff.refund-or-replacement-request-declined","refund-or-replacement-request-declined",["환불 또는 대체 요청을 거부당했어요."],[]],["wheres-my-stuff.received-incomplete-shipment","received-incomplete-shipment",["배송이 불완전해요."],[["wheres-my-stuff.received-incomplete-shipment.entire-item-missing-from-shipment","entire-item-missing-from-shipment",["물건이 하나도 안들어있어요."],[]],["wheres-my-stuff.received-incomplete-shipment.product-parts-or-accessories-missing","product-parts-or-accessories-missing",["제품의 일부 또는 부품이 안들어있어요."],[]]]]]],["problem-with-an-order","problem-with-an-order",["주문에 문제가 생겼어요."],[["problem-with-an-order.damaged-item","damaged-item",["물건이 파손되었어요."],[["problem-with-an-order.damaged-item.packaging-undamaged-product-damaged","packaging-undamaged-product-damaged",["포장은 파손되지 않고 물건이 파손되었어요."],[]],["problem-with-an-order.damaged-item.shipping-and-product-boxes-damaged","shipping-and-product-boxes-damaged",["택배상자와 제품상자가 파손되었어요."],[]],["problem-with-an-order.damaged-item.product-box-damaged","product-box-damaged",["제품상자가 파손되었어요."],[]],["problem-with-an-order.damaged-item.shipping-box-damaged","shipping-box-damaged",["택배상자 파손되었어요."],[]],["problem-with-an-order.damaged-item.improper-insufficient-packaging","improper-insufficient-packaging",["포장이 부적합하거나 불충분했어요."],[]]]],["problem-with-an-order.defective-item-item-does-not-work","defective-item-item-does-not-work",["물건이 불량이에요."],[]],["problem-with-an-order.missing-item-or-parts","missing-item-or-parts",["제품이 없거나 또는 부품 없어요."],[["problem-with-an-order.missing-item-or-parts.entire-item-missing-from-shipment","entire-item-missing-from-shipment",["물건이 하나도 안들어있어요."],[]],["problem-with-an-order.missing-item-or-parts.product-parts-or-accessories-missing","product-parts-or-accessories-missing",["제품의 어느 부분이나 부품이 안들어있어요."],[]]]],["problem-with-an-order.wrong-item-or-not-as-expected","wrong-item-or-not-as-expected",["다른 물건이 왔거나 예상치않은 물건이 왔어요."],[["problem-with-an-order.wrong-item-or-not-as-expected.different-from-item-ordered","different-from-item-ordered",["제가 주문한 물건이 아니예요."],[]],["problem-with-an-order.wrong-item-or-not-as-expected.item-doesnt-match-website-description","item-doesnt-match-website-description",["상품페이지에 적혀있던 상품설명과 달라요."],[]],["problem-with-an-order.wrong-item-or-not-as-expected.product-doesnt-meet-expectations","product-doesnt-meet-expectations",["물건이 기대에 미치지 않아요."],[]],["problem-with-an-order.wrong-item-or-not-as-expected.correct-product-box-contained-incorrect-item","correct-product-box-contained-incorrect-item",["제품상자는 맞는데 안에는 다른 물건이 들어있어요."],[]],["problem-with-an-order.wrong-item-or-not-as-expected.received-extra-item","received-extra-item",["물건 수량이 추가로 더 왔어요."],[]]]],["problem-with-an-order.duplicate-order","duplicate-order",["중복으로 주문되었어요."],[]],["problem-with-an-order.shipping-or-delivery-issues","shipping-or-delivery-issues",["배송 또는 배달에 문제가 있어요."],[["problem-with-an-order.shipping-or-delivery-issues.incorrect-shipping-address","incorrect-shipping-address",["배송주소가 틀려요."],[]],["problem-with-an-order.shipping-or-delivery-issues.shipment-is-late","shipment-is-late",["배송이 지연되었어요."],[]],["problem-with-an-order.shipping-or-delivery-issues.incorrect-shipping-charge","incorrect-shipping-charge",["배송비가 틀려요."],[]],["problem-with-an-order.shipping-or-delivery-issues.packaging-feedback","packaging-feedback",["포장에 대한 피드백을 해주세요."],[]]]],["problem-with-an-order.payment-issues","payment-issues",["결제에 문제가 생겼어요."],[["problem-with-an-order.payment-issues.payment-declined","payment-declined",["결제가 거부되었어요."],[]],["problem-with-an-order.payment-issues.promotion-not-applied-to-order","promotion-not-applied-to-order",["주문에 프로모션 적용이 안되었어요."],[]],["problem-with-an-order.payment-issues.unknown-charge","unknown-charge",["알수없는 금액이 청구되었어요."],[]],["problem-with-an-order.payment-issues.charged-wrong-price","charged-wrong-price",["청구된 금액이 틀려요."],[]],["problem-with-an-order.payment-issues.print-invoice","print-invoice",["인보이스 인쇄하고싶어요."],[]],["problem-with-an-order.payment-issues.check-rebate-status","check-rebate-status",["리베이트 상황을 체크하고 싶어요."],[]],["problem-with-an-order.payment-issues.other-payment-issue","other-payment-issue",["이 외에 다른 결제문제가 생겼어요."],[]]]],["problem-with-an-order.other-issue-with-order-received","other-issue-with-order-received",["주문에 이 외 다른 문제가 생겼어요."],[]]]],["returns-and-refunds","returns-and-refunds",["반품과 환불을 하고싶어요."],[["returns-and-refunds.how-to-return-an-item","how-to-return-an-item",["반품하는 방법을 알려주세요."],[]],["returns-and-refunds.request-return-mailing-label","request-return-mailing-label",["리턴라벨을 요청할래요."],[]],["returns-and-refunds.check-status-of-a-return","check-status-of-a-return",["반품상황을 알고싶어요."],[]],["returns-and-refunds.check-status-of-a-refund","check-status-of-a-refund",["환불상황을 알고싶어요."],[]],["returns-and-refunds.how-to-return-a-gift","how-to-return-a-gift",["선물을 반품하는 방법을 알고싶어요."],[]],["returns-and-refunds.incorrect-refund","incorrect-refund",["환불금액이 틀려요."],[]],["returns-and-refunds.returns-policy","returns-policy",["반품 정책을 알려주세요."],[]],["returns-and-refunds.textbook-rentals","textbook-rentals",["빌린 교과서는 어떻게 반송하나요."],[]],["returns-and-refunds.other-return-or-refund-issue","other-return-or-refund-issue",["그 외 반품 또는 환불 문제가 있어요."],[]]]],["gift-cards","gift-cards",["기프트 카드"],[["gift-cards.problem-with-a-gift-card","problem-with-a-gift-card",["기프트 카드에 문제가 생겼어요."],[["gift-cards.problem-with-a-gift-card.lost-a-gift-card","lost-a-gift-card",["기프트 카드를 분실했어요."],[]],["gift-cards.problem-with-a-gift-card.applied-to-wrong-account","applied-to-wrong-account",["기프트 카드를 다른 계정에 등록해버렸어요."],[]],["gift-cards.problem-with-a-gift-card.claim-code-unreadable","claim-code-unreadable",["기프트카드 코드가 등록되지 않아요."],[]],["gift-cards.problem-with-a-gift-card.remove-gift-card-from-account","remove-gift-card-from-account",["계정에서 기프트 카드를 제거하고 싶어요."],[]],["gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","unable-to-use-gift-card",["기프트 카드 사용이 불가능해요."],[]],["gift-cards.problem-with-a-gift-card.change-gift-card-order","change-gift-card-order",["기프트 카드 주문을 변경하고 싶어요."],[]],["gift-cards.problem-with-a-gift-card.gift-card-different-from-what-was-ordered","gift-card-different-from-what-was-ordered",["주문한 기프트 카드와 달라요."],[]]]],["gift-cards.move-funds-to-another-account","move-funds-to-another-account",["금액을 다른 계정으로 옮기고 싶어요."],[]],["gift-cards.canceling-gift-card-orders","canceling-gift-card-orders",["기프트 카드 주문을 취소하고 싶어요."],[]]]],["payment-issues","payment-issues",["결제에 문제가 생겼어요."],[["payment-issues.payment-declined","payment-declined",["결제가 거부되었어요."],[]],["payment-issues.promotion-not-applied-to-order","promotion-not-applied-to-order",["주문에 프로모션이 적용되지 않았어요."],[]],["payment-issues.price-changed-on-website","price-changed-on-website",["제품가격이 바뀌었어요."],[]],["payment-issues.99-annual-prime-membership-fee","99-annual-prime-membership-fee",["프라임 멤버십 연회비 $99에 대해서"],[]],["payment-issues.unknown-charge","unknown-charge",["알수없는 금액이 청구되었어요."],[]],["payment-issues.charged-wrong-price","charged-wrong-price",["금액이 틀리게 청구되었어요."],[]],["payment-issues.print-invoice","print-invoice",["인보이스를 인쇄하고 싶어요."],[]],["payment-issues.better-price-found-elsewhere","better-price-found-elsewhere",["다른 곳에서 더 저렴한 가격을 발견했어요."],[]],["payment-issues.check-rebate-status","check-rebate-status",["리베이트 상황을 확인하고 싶어요."],[]],["payment-issues.other-payment-issue","other-payment-issue",["다른 결제문제가 생겼어요."],[]]]],["change-an-order","change-an-order",["주문을 변경하고 싶어요."],[["change-an-order.cancel-an-item-or-order","cancel-an-item-or-order",["제품 또는 주문을 취소하고 싶어요."],[["change-an-order.cancel-an-item-or-order.no-longer-want-item","no-longer-want-item",["이 제품을 더이상 원치 않아요."],[]],["change-an-order.cancel-an-item-or-order.item-will-arrive-too-late","item-will-arrive-too-late",["물건이 너무 늦게와요."],[]],["change-an-order.cancel-an-item-or-order.duplicate-order","duplicate-order",["중복주문이예요."],[]],["change-an-order.cancel-an-item-or-order.other-reason-for-cancellation","other-reason-for-cancellation",["주문을 취소하는 다른 이유가 있어요."],[]]]],["change-an-order.change-delivery-address","change-delivery-address",["배송주소를 변경하고 싶어요."],[]],["change-an-order.change-shipping-address","change-shipping-address",["배송주소를 변경하고 싶어요."],[]],["change-an-order.combine-orders-or-add-items","combine-orders-or-add-items",["주문끼리 합치거나 주문에 제품을 추가하고싶어요."],[]],["change-an-order.change-payment-method","change-payment-method",["결제방법을 변경하고 싶어요."],[]],["change-an-order.wrong-item-ordered","wrong-item-ordered",["다른 제품을 주문해버렸어요."],[]],["change-an-order.other-order-change","other-order-change",["그 외 주문변경에 대한 문의"],[]]]],["promotions-and-deals","promotions-and-deals",["프로모션과 딜"],[["promotions-and-deals.gold-box-or-lightning-deals","gold-box-or-lightning-deals",["골드박스 또는 라이트닝 딜"],[["promotions-and-deals.gold-box-or-lightning-deals.promotion-not-applied-to-order","promotion-not-applied-to-order",["주문에 프로모션이 적용되지 않았어요."],[]],["promotions-and-deals.gold-box-or-lightning-deals.charged-wrong-price","charged-wrong-price",["금액이 틀리게 청구되었어요."],[]],["promotions-and-deals.gold-box-or-lightning-deals.questions-on-how-to-qualify-for-promotion","questions-on-how-to-qualify-for-promotion",["어떻게 해야 프로모션 조건에 적합해질수 있나요."],[]],["promotions-and-deals.gold-box-or-lightning-deals.other-promotion-questions","other-promotion-questions",["그 외 프로모션에 대한 질문이 있어요."],[]]]],["promotions-and-deals.rebates","rebates",["리베이트"],[["promotions-and-deals.rebates.check-rebate-status","check-rebate-status",["리베이트 상황을 확인하고 싶어요."],[]],["promotions-and-deals.rebates.questions-on-how-to-qualify-for-rebate","questions-on-how-to-qualify-for-rebate",["리베이트 조건에 맞으려면 어떻게 해야하나요"],[]],["promotions-and-deals.rebates.need-a-rebate-form","need-a-rebate-form",["리베이트 서류를 요청하고 싶어요."],[]],["promotions-and-deals.rebates.why-didnt-i-qualify-for-rebate","why-didnt-i-qualify-for-rebate",["나는 왜 리베이트를 받을수 없나요?"],[]],["promotions-and-deals.rebates.other-rebate-questions","other-rebate-questions",["그 외 리베이트에 대한 질문이 있어요."],[]]]],["promotions-and-deals.other-promotion-questions","other-promotion-questions",["그 외 프로모션에 대한 질문이 있어요."],[["promotions-and-deals.other-promotion-questions.promotion-not-applied-to-order","promotion-not-applied-to-order",["주문에 프로모션이 적용되지 않았어요."],[]],["promotions-and-deals.other-promotion-questions.charged-wrong-price","charged-wrong-price",["금액이 틀리게 청구되었어요."],[]],["promotions-and-deals.other-promotion-questions.did-not-receive-claim-code","did-not-receive-claim-code",["프로모션 코드를 안받았어요."],[]],["promotions-and-deals.other-promotion-questions.questions-on-how-to-qualify-for-promotion","questions-on-how-to-qualify-for-promotion",["어떻게 해야 프로모션 조건에 적합해질수 있나요."],[]],["promotions-and-deals.other-promotion-questions.why-didnt-i-qualify-for-promotion","why-didnt-i-qualify-for-promotion",["나는 왜 프로모션에 적합하지 않나요?"],[]],["promotions-and-deals.other-promotion-questions.other-promotion-questions","other-promotion-questions",["그 외 프로모션에 대한 질문이 있어요."],[]]]]]],["more-order-issues","more-order-issues",["더 많은 주문질문"],[["more-order-issues.placing-an-order","placing-an-order",["주문하기"],[]],["more-order-issues.give-amazon-feedback","give-amazon-feedback",["아마존에게 피드백을 해주세요."],[["more-order-issues.give-amazon-feedback.opportunities-for-improvement","opportunities-for-improvement",["개선에 대한 피드백을 해주세요."],[]],["more-order-issues.give-amazon-feedback.positive-feedback","positive-feedback",["긍정적인 피드백을 해주세요."],[]],["more-order-issues.give-amazon-feedback.packaging-feedback","packaging-feedback",["포장에 대한 피드백을 해주세요."],[]],["more-order-issues.give-amazon-feedback.feedback-about-a-seller","feedback-about-a-seller",["판매자에 대해 피드백을 해주세요."],[]],["more-order-issues.give-amazon-feedback.other-feedback-topic","other-feedback-topic",["다른 피드백이 있어요."],[]]]],["more-order-issues.print-invoice","print-invoice",["인보이스를 인쇄하고 싶어요."],[]],["more-order-issues.suspicious-e-mail-received","suspicious-e-mail-received",["수상한 이메일을 받았어요."],[]],["more-order-issues.other-order-question-or-issue","other-order-question-or-issue",["그 외에 주문에 대한 질문이 있어요."],[]]]],["phishing-or-scam-inquiries","phishing-or-scam-inquiries",["피싱 또는 사기 문의"],[["phishing-or-scam-inquiries.suspicious-e-mail-received","suspicious-e-mail-received",["수상한 이메일을 받았어요."],[["phishing-or-scam-inquiries.suspicious-e-mail-received.prize-or-giveaway-e-mail","prize-or-giveaway-e-mail",["경품 이메일"],[]],["phishing-or-scam-inquiries.suspicious-e-mail-received.changes-to-account-account-alerts","changes-to-account-account-alerts",["계정변경 또는 계정알람"],[]]]],["phishing-or-scam-inquiries.suspicious-phone-call","suspicious-phone-call",["수상한 전화를 받았어요."],[["phishing-or-scam-inquiries.suspicious-phone-call.unknown-order-contact","unknown-order-contact",["알수 없는 주문에 대해"],[]],["phishing-or-scam-inquiries.suspicious-phone-call.requests-for-personal-account-information","requests-for-personal-account-information",["개인정보/계정정보를 요청해요."],[]],["phishing-or-scam-inquiries.suspicious-phone-call.prize-giveaway-or-promotion-offer","prize-giveaway-or-promotion-offer",["경품 또는 프로모션 제공"],[]]]],["phishing-or-scam-inquiries.suspicious-website","suspicious-website",["수상한 웹사이트가 있어요."],[["phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","website-provide-false-contact-number-for-amazon",["웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요."],[]],["phishing-or-scam-inquiries.suspicious-website.requests-for-personal-account-information","requests-for-personal-account-information",["개인정보/계정정보를 요청해요."],[]]]],["phishing-or-scam-inquiries.order-related","order-related",["주문관련"],[["phishing-or-scam-inquiries.order-related.requests-for-payment-outside-of-amazon-site","requests-for-payment-outside-of-amazon-site",["아마존 사이트가 아닌 곳에서 결제요청해요."],[]],["phishing-or-scam-inquiries.order-related.request-for-payment-using-amazon-gift-cards-off-amazon-site","request-for-payment-using-amazon-gift-cards-off-amazon-site",["아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요."],[]]]]]]],"tips":[["fastest","help","before","급하면 채팅이 가장 빨라요. 1년 내내 24시간 열려 있고 영어로만 돼요. 이메일은 몇 시간에서 며칠이 걸려요."],["login","help","before","로그인이 풀려 있으면 채팅 전이나 채팅 창이 뜬 뒤에 다시 로그인해야 해요."],["products-optional","an-order-i-placed","during","제품 체크는 건너뛰어도 돼요. 다만 맞는 주문을 고르면 더 확실해요."],["order-number-first","order-number","during","상담원은 대개 주문번호부터 물어봐요. 미리 복사해 두면 다른 주문을 골랐어도 괜찮아요."],["button-inactive","chat","stuck","채팅 버튼이 눌리지 않으면 계정의 청구지와 배송지를 바꾸고 5~10분 넘게 기다렸다가 다시 해 보세요."],["text-optional","how-can-we-help-you-today","during","내용은 비워 두어도 채팅을 시작할 수 있어요."],["transcript","email-a-transcript","before","중요한 문의라면 시작하기 전에 체크하세요. 끝난 뒤에는 묻지 않을 때도 있어요."],["another-agent","start-chat","stuck","답변이 성의 없으면 다른 상담원에게 연결해 달라고 하거나 창을 닫고 새로 시작하세요. 해결 방법은 상담원마다 달라요."],["other-department","start-chat","during","다른 부서로 연결해 달라고 할 수도 있어요. 상담원이 바뀌어도 대화 내용은 남아요."],["rating","close-window","after","창을 닫으면 상담원을 평가하는 화면이 나와요."]],"lines":[["order-number","My order number is ___.","제 주문번호: ___","editor"],["another-representative","Could you transfer me to another representative?","다른 상담원에게 연결해 주시겠어요?","editor"],["another-department","Could you transfer me to another department?","다른 부서로 연결해 주시겠어요?","editor"],["transcript","Please send me a transcript of this chat by e-mail.","이 채팅 내용을 이메일로 보내 주세요.","editor"]],"out_of_scope":["네이버 쇼핑 주문 취소하는 법","11번가 쿠폰이 적용이 안 돼요","알리익스프레스 분쟁 신청 방법","이베이 판매자가 환불을 안 해 줘요","월마트 주문 취소하고 싶어요","타오바오 배송 조회","지마켓 결제가 안 돼요","번개장터에서 사기당했어요","당근마켓 거래 취소","아이허브 할인 코드 알려 줘","라쿠텐 포인트가 안 들어왔어요","관세가 얼마나 나와요","관세 계산하는 법 알려 주세요","관부가세 내야 하나요","통관번호 발급은 어디서 해요","개인통관고유부호 조회","세관에서 연락이 왔어요 뭘 내야 해요","목록통관 한도가 얼마예요","통관이 왜 이렇게 오래 걸려요 세관에 걸렸나 봐요","배대지 추천해 주세요","배대지 요금 비교","배대지 회원 가입은 어떻게 해요","배대지에서 합배송 신청하는 방법","배대지 직원이 불친절해요","우체국 해외 배송 요금","국내 택배사 전화번호","CJ대한통운 기사님 연락처","환율이 지금 얼마예요","달러 환율 오르나요","카드 해외 결제 수수료가 얼마예요","신용카드 추천 직구용","카드사에 이의 제기하는 방법","은행 계좌 만드는 법","프라임 비디오가 안 나와요","프라임 비디오 자막이 안 나와요","드라마가 자꾸 끊겨요","넷플릭스 해지하는 법","영화 추천해 줘","킨들 책이 안 열려요","킨들 배터리가 빨리 닳아요","킨들에 한글 폰트 넣는 법","전자책 다운로드가 안 돼요","오디블 구독 취소","알렉사가 말을 못 알아들어요","에코 스피커 와이파이 연결","파이어 TV 리모컨 페어링","아마존 뮤직 노래가 안 나와요","트위치 구독 해지","AWS 요금이 너무 많이 나왔어요","AWS 서버가 죽었어요","클라우드 계정 해지","아마존에 취직하고 싶어요","아마존 채용 공고 어디서 봐요","이력서는 어디로 보내요","아마존 면접 후기","아마존 주식 사도 될까요","아마존 주가 전망","아마존에서 물건을 팔고 싶어요","셀러 계정 만드는 법","판매자 등록하려면 뭐가 필요해요","판매 수수료가 얼마예요","FBA 창고에 보내는 방법","내 상품이 검색에 안 나와요","내 판매 계정이 정지됐어요","제휴 마케팅 수익은 언제 들어와요","책을 출판하고 싶어요","비밀번호를 잊어버렸어요","비밀번호 재설정이 안 돼요","로그인이 안 돼요","아이디를 까먹었어요","인증 문자가 안 와요","2단계 인증 끄는 방법","계정을 탈퇴하고 싶어요","이메일 주소를 바꾸고 싶어요","전화번호 변경","이름을 바꾸고 싶어요 계정에","앱이 자꾸 꺼져요","앱 설치가 안 돼요","언어를 한국어로 바꾸는 법","사이트가 안 열려요","화면이 하얗게 나와요","알림이 너무 많이 와요 끄고 싶어요","광고 메일 그만 받고 싶어요","이 신발 사이즈가 어떻게 돼요","이 옷 정사이즈인가요","이 노트북 램이 몇 기가예요","이 제품 한국에서 써도 되나요 전압이","이거 방수 되나요","이 영양제 먹어도 되나요","어떤 헤드폰이 좋아요","선물로 뭐가 좋을까요","공기청정기 추천 좀","이 책 재미있어요","재고는 언제 들어와요","품절된 상품 다시 나오나요","이 상품 한국으로 배송되나요","한국 매장은 어디 있어요","애플 보증 수리 받고 싶어요","제조사 서비스 센터 번호","보증 기간이 얼마나 돼요","수리 맡기고 싶어요","사용법을 모르겠어요 설명해 주세요","조립하는 방법 알려 줘","필터 교체는 어떻게 해요","블루투스 연결 방법","블랙프라이데이 언제예요","프라임 데이가 언제예요","세일은 언제 해요","매장 영업시간","여행자 보험 청구","비행기 표 취소","호텔 예약 변경","세금 신고하는 법","연말정산 서류","저작권 침해 신고","내 사진이 도용됐어요","위시리스트 공유하는 법","위시리스트가 사라졌어요","가족 계정 추가하는 법","아이 계정에서 결제 막기","프라임 무료 배송 되는 나라","신선식품 배달 되나요","마트 장보기 배달","드론 배달 언제 해요","오늘 날씨 어때","내일 비 와요","미세먼지 농도","저녁 뭐 먹지","김치찌개 끓이는 법","라면 맛있게 끓이는 법","심심해 놀아 줘","사랑해","오늘 기분이 안 좋아","배고파","졸려 죽겠다","남자 친구랑 헤어졌어","영어 공부하는 법","이 문장 번역해 줘","1 더하기 1은","로또 번호 추천","주말에 뭐 하지","축구 경기 몇 시야","지하철 막차 시간","강아지가 밥을 안 먹어요","머리가 아파요","다이어트 방법","노래 틀어 줘","농담 하나 해 줘","안녕하세요","고양이 귀여워","asdf","how do I sell on Amazon","open a seller account","seller fees are too high","I want to work at Amazon","is Amazon hiring","AWS bill question","my Kindle won''t turn on","Prime Video keeps buffering","what should I watch tonight","Alexa is not responding","reset my password","I forgot my password","can''t log in to the app","change my email address","close my account for good","app keeps crashing","does this come in blue","what size should I get","is this waterproof","which laptop is best","does this work in Korea","when is Prime Day","customs duty for Korea","how much tax will I pay at customs","exchange rate today","warranty repair from the manufacturer","how to assemble this chair","Walmart return policy","cancel my Netflix","stock price of Amazon","publish a book on Kindle","report a copyright problem","what''s the weather","tell me a joke","recipe for kimchi stew","I''m bored","what is two plus two","I love you","play some music","best restaurants near me","translate this for me","how to lose weight","book a flight","아이 준비물이 급해서 그런데 쿠팡 로켓배송은 밤 열한 시에 시켜도 내일 아침에 정말 오는 건지 궁금해요","이베이 구매대행 수수료 얼마예요","알리익스프레스 분쟁 신청하는 법","테무에서 산 거 품질 어때요","관부가세 얼마부터 붙나요","개인통관고유부호 발급 어디서 해요","지금 달러가 너무 올라서 그런데 다음 주까지 기다리면 환율이 좀 떨어질까요 아니면 그냥 오늘 사는 게 나을까요","신발이랑 옷 위주로 살 건데 오레곤이랑 뉴저지 중에 어느 배대지가 무게 요금이 더 싼지 써보신 분 추천 좀 해주세요","신발 110달러짜리랑 영양제 60달러짜리가 같은 날 인천에 들어오면 합산과세 걸려서 세금을 내게 되는지 계산 좀 해주세요","통관 대행 맡기면 관세사 수수료가 얼마쯤인가요","넷플릭스랑 프라임비디오 중에 뭐가 볼 거 많아요","프라임비디오 한글 자막이 안 나와요","자기 전에 책 읽던 킨들이 한 페이지에서 그대로 멈췄는데 강제로 껐다 켜는 방법이 뭐였는지 기억이 안 나요","킨들에 PDF 넣는 법","킨들 페이퍼화이트랑 오아시스 차이점","알렉사 한국어 되나요","파이어스틱에 유튜브 앱 까는 법","아마존 웹서비스 요금 계산기 어디 있죠","EC2 인스턴스 접속이 안 됩니다","AWS 자격증 공부 얼마나 걸려요","아마존 입점하려면 사업자 있어야 하나요","작년부터 텀블러를 팔고 있었는데 지재권 신고로 셀러 계정이 정지됐어요 판매 재개하려면 소명서를 어떤 식으로 써야 하나요","FBA 수수료 몇 프로예요","아마존에서 내 물건 팔고 싶은데","물류센터 알바 시급 얼마","아마존 주식 지금 사도 될까","비밀번호 까먹어서 로그인이 안 돼요","OTP 문자가 안 와요 인증번호","폰 바꾸고 나서 아마존 앱을 새로 깔았는데 로고만 뜨고 바로 꺼져버려요 안드로이드 버전이 낮아서 그런 걸까요","회원 탈퇴하고 싶어요 계정 삭제","가입 이메일 주소 바꾸는 법","앱 언어를 한국어로 바꾸는 방법","신혼집 청소기 고르는 중인데 다이슨 V11이랑 V15 중에 강아지 털에는 뭐가 더 나은지 소음은 어떤지 알려주세요","이 청소기 220v에서 쓸 수 있나요","나이키 신발 사이즈 정사이즈예요?","6개월 아기한테 좋은 카시트 추천해주세요","영양제 하루에 몇 알 먹어야 하나요","작년에 미국 출장 가서 산 애플워치인데 화면 들뜸이 생겼어요 한국 애플스토어에서도 제조사 보증으로 무상 수리가 되나요","삼성 TV 해외 직구한 거 무상 AS 되는지","보스 헤드폰 펌웨어 업데이트 방법","레고 조립 설명서 pdf 다운로드","도브 비누 성분에 알레르기 유발 물질 있나요","위시리스트를 친구한테 공유하는 방법","내가 쓴 리뷰 삭제하고 싶어요","상품평 별점은 어떻게 매겨지는 건가요","오더블 오디오북 해지하는 방법 알려줘","아마존 뮤직 가족 요금제 있나요","트위치 구독이랑 프라임 연동하기","네이버페이 포인트 어디에 쓸 수 있어요","카카오뱅크 해외결제 수수료 몇 프로임","신용카드 한도 올리는 방법","CJ대한통운 고객센터 번호 좀","우체국 EMS 미국까지 며칠 걸려요","당근에서 중고로 팔면 얼마 받을까","타오바오 직구 초보인데 한국어 번역 어떻게 봐","라쿠텐 캐시백 언제 승인나요 라쿠텐 사이트요","아마존 재팬이랑 미국 아마존 아이디 같이 쓰나요","에코닷 알람 소리 바꾸는 법","집에 있는 모니터가 옛날 건데 HDMI 2.0이랑 2.1 케이블 중에 뭘 사야 화면이 제대로 나오는지 누가 좀 알려주세요","I got a new phone number last month and now I cannot remember my login password, and the reset text keeps going to my old number","we just got a second golden retriever and there is hair everywhere, so which robot vacuum handles pet hair on thick carpet best for under $400","can I watch Thursday night football on Prime Video","how do I get library books on my Kindle","my wife makes beautiful candles at home and friends say we could sell them on Amazon, so how would we open a seller account and what does it cost","my headphones are about a year old and I would like to register them with Sony, does anybody know how long the manufacturer warranty lasts","does Costco sell gift wrap","how to set up two factor authentication","S3 bucket access denied error","is Amazon hiring drivers near me","how do I pair my Echo with Bluetooth","what size batteries does this flashlight take","eBay bid retraction rules","how much import duty on a laptop into Korea","delete my browsing history and search history please","내일 서울 비 와요?","오늘 너무 춥다","미세먼지 심한가","묵은지랑 돼지고기 앞다리살이 있는데 물은 얼마나 붓고 언제 두부를 넣어야 엄마가 끓여준 김치찌개 맛이 날까요","계란 삶는 시간 몇 분","에어프라이어로 고구마 몇 도에 구워","남은 밥으로 할 수 있는 요리","안녕 뭐해","심심한데 놀아줘","오늘 기분이 너무 우울해요","3년 사귄 남자친구랑 어제 헤어졌는데 아무렇지 않은 척 출근해서 웃고 있으려니 너무 힘들고 눈물만 나요","팀장님은 맨날 나만 혼내고 월급은 그대로고 내일 또 월요일이라니 진짜 회사 가기 싫다","사는 게 힘드네요","17 곱하기 23은","원의 넓이 구하는 공식","루트 2는 왜 무리수야","1마일은 몇 킬로미터","강남역에서 홍대까지 지하철로 얼마나 걸려요","다음 달에 부모님 모시고 제주도에 3박 4일 가는데 많이 걷지 않고 회도 먹을 수 있는 코스가 있을까요","어제 축구 몇 대 몇으로 이겼어","손흥민 다음 경기 언제임","세종대왕은 언제 태어났나요","어제저녁부터 고양이가 밥만 먹으면 토하는데 물은 잘 마시거든요 병원에 바로 가야 하는 건지 하루 굶겨봐야 하는지","감기 빨리 낫는 법","두통약 먹고 술 마셔도 되나요","다이어트 식단 짜줘","영어로 자기소개 써주세요","파이썬으로 리스트 정렬하는 방법","재밌는 농담 하나 해봐","요즘 볼만한 영화 있어?","아 졸려 죽겠다","연말정산 언제부터예요","전세 계약할 때 확인할 거","what''s the weather like tomorrow","I have four bananas going brown on the counter and no butter, can I still make banana bread with oil and how long should it bake","I moved to a new city for work two months ago, everyone already has their friends, and tonight I just feel really lonely and wanted to talk","what is 15 percent of 240","who won the game last night","write a poem about autumn leaves","how tall is Mount Everest","good morning how are you"]}');
INSERT INTO "document" VALUES('7acbdd87cc3f5f278b6136796f95a171','{"id":"small","title":{"en":"A small phrasebook","ko":"작은 표현집"},"as_of":"2020-01","phrases":[{"id":"card-was-lost","label":"Card was lost","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"claim-code","label":"Claim code","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"gift-cards","label":"Gift Cards","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"help","label":"Help","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"payment-issues","label":"Payment issues","note":"","keywords":[],"accept":[],"situations":[],"origin":""}],"flow":[{"id":"help","phrase":"help","glosses":["도움말"],"kind":"link","note":"","origin":"","items":[]}],"menu":[["gifts","gift-cards",["상품권"],[["gifts-code","claim-code",["코드"],[]],["gifts-lost","card-was-lost",["잃어버렸어요.","없어졌어요."],[]]]],["payment","payment-issues",["결제 문제"],[["payment-code","claim-code",["코드"],[]]]]],"tips":[],"lines":[]}');
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  machine TEXT NOT NULL,
  action TEXT NOT NULL,
  kind TEXT NOT NULL,
  wall_ms INTEGER NOT NULL,
  logical_ms INTEGER NOT NULL,
  learning_day INTEGER NOT NULL,
  card TEXT,
  target TEXT,
  rating INTEGER CHECK (rating BETWEEN 1 AND 4),
  duration_ms INTEGER CHECK (duration_ms >= 0),
  response TEXT,
  state TEXT CHECK (state IN ('new', 'learning', 'review', 'relearning')),
  step INTEGER CHECK (step >= 0),
  due_day INTEGER,
  due_ms INTEGER,
  payload TEXT NOT NULL,
  checksum TEXT NOT NULL,
  CHECK (due_day IS NULL OR due_ms IS NULL),
  CHECK (kind <> 'review' OR (card IS NOT NULL AND rating IS NOT NULL AND state IS NOT NULL))
) STRICT;
INSERT INTO "event" VALUES(1,'01a2236b-03ec-70ba-9da3-77ec1ecdbf57','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-038e-7372-9f6c-144841ea1c30','import',1772409600000,1772409600000,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"phrasebook":"amazon-live-chat","document":"77a1364fedf8718f527f2cfddfc529b1","origin":"shipped","file":"8e77eb0a0c36f460bb0b57eb962d4979"}','b830b3ffe0643638');
INSERT INTO "event" VALUES(2,'01a2236b-043f-7296-8515-24e6f1f364c4','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-043f-7296-8515-24e519535416','import',1772409600000,1772409600001,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"phrasebook":"small","document":"7acbdd87cc3f5f278b6136796f95a171","origin":"user"}','2c42a5aad7094470');
INSERT INTO "event" VALUES(3,'01a2236b-044e-75c9-83f9-1ddf0059e1e8','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-044e-75c9-83f9-1de0544cd42e','review',1772409600000,1772409600002,20514,'amazon-live-chat/wheres-my-stuff/meaning',NULL,1,0,'','learning',0,NULL,1772409660000,'','cadcd6b5b854ff00');
INSERT INTO "event" VALUES(4,'01a2236b-0455-7343-868e-08aae928490c','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-0455-7343-868e-08ab2660e081','review',1772409900000,1772409900000,20514,'amazon-live-chat/wheres-my-stuff/meaning',NULL,2,0,'','learning',0,NULL,1772410260000,'','99581cbee913ae77');
INSERT INTO "event" VALUES(5,'01a2236b-045d-7008-b1a7-3dca1bf85e22','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-045d-7008-b1a7-3dcb1ea9f4f6','review',1772410200000,1772410200000,20514,'small/gift-cards/meaning',NULL,3,0,'','learning',1,NULL,1772410800000,'','222bca23ea23ec78');
INSERT INTO "event" VALUES(6,'01a2236b-0461-742a-a24c-8fc3c062b8af','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-0461-742a-a24c-8fc40e772fff','review',1772410500000,1772410500000,20514,'amazon-live-chat/wheres-my-stuff/meaning',NULL,4,0,'','review',0,20515,NULL,'','751c5e4d71179d65');
INSERT INTO "event" VALUES(7,'01a2236b-0465-7648-86c0-f91d2fe1370a','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-0465-7648-86c0-f91e1701b025','review',1772410800000,1772410800000,20514,'small/gift-cards/meaning',NULL,1,0,'','learning',0,NULL,1772410860000,'','f45e1191de8dc557');
INSERT INTO "event" VALUES(8,'01a2236b-0469-74c2-813b-9d167b6c3c20','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-0469-74c2-813b-9d17cf9ec1fb','review',1772411100000,1772411100000,20514,'small/gift-cards/meaning',NULL,2,0,'','learning',0,NULL,1772411460000,'','f1606ff943aa21ea');
INSERT INTO "event" VALUES(9,'01a2236b-0476-769e-a9d9-e9db25a0ffb5','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-0476-769e-a9d9-e9dce1201871','review',1772411400000,1772411400000,20514,'amazon-live-chat/problem-with-an-order/meaning',NULL,3,0,'','learning',1,NULL,1772412000000,'','bfa52622f74cefa3');
INSERT INTO "event" VALUES(10,'01a2236b-047e-750f-9398-5bd78af2c100','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-047e-750f-9398-5bd84303d33c','review',1772411700000,1772411700000,20514,'small/gift-cards/meaning',NULL,4,0,'','review',0,20515,NULL,'','9627ecbea8b3ce50');
INSERT INTO "event" VALUES(11,'01a2236b-0481-73f2-8367-1e73f3e0f26d','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-0481-73f2-8367-1e740fea1e41','review',1772412000000,1772412000000,20514,'amazon-live-chat/problem-with-an-order/meaning',NULL,1,0,'','learning',0,NULL,1772412060000,'','a2617a2092efbd40');
INSERT INTO "event" VALUES(12,'01a2236b-0485-7764-a4fe-7b614decc19b','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-0485-7764-a4fe-7b6264b9ab7b','review',1772412300000,1772412300000,20514,'amazon-live-chat/problem-with-an-order/meaning',NULL,2,0,'','learning',0,NULL,1772412660000,'','5b24cf26e8cf0668');
INSERT INTO "event" VALUES(13,'01a2236b-0489-7330-89bd-d6e07f3e561f','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-0489-7330-89bd-d6e1b9504356','review',1772412600000,1772412600000,20514,'small/payment-issues/meaning',NULL,3,0,'','learning',1,NULL,1772413200000,'','d1b58d9d597f2e05');
INSERT INTO "event" VALUES(14,'01a2236b-048d-74b8-93bc-ec9b5abb82bf','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-048d-74b8-93bc-ec9c07ebec2b','review',1772412900000,1772412900000,20514,'amazon-live-chat/problem-with-an-order/meaning',NULL,4,0,'','review',0,20515,NULL,'','f572a1b3230187e5');
INSERT INTO "event" VALUES(15,'01a2236b-0492-73b2-a951-7ebd03b7735c','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-0490-7493-a7b7-3f532336a73a','cancel',1772412900000,1772412900001,20514,NULL,'01a2236b-048d-74b8-93bc-ec9c07ebec2b',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','8bcbea9d64a788b7');
INSERT INTO "event" VALUES(16,'01a2236b-049d-7639-a501-8eed6b48b383','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-049c-7273-8e3c-7d2759ca3c7f','setting',1772412900000,1772412900002,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"name":"new_per_day","value":7}','09fd05e598fc9f57');
INSERT INTO "event" VALUES(17,'01a2236b-04a4-7552-a623-f429a0cd66d6','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04a0-7763-9e6e-97c8208e0ff2','quiz-run',1772412900000,1772412900003,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a2236b-04a0-7763-9e6e-97c8208e0ff2","phrasebook":"amazon-live-chat","mode":"walk","sequence":"shuffle","branch":"","seed":11,"limit":4,"minutes":null,"questions":["gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","gift-cards.move-funds-to-another-account","problem-with-an-order.damaged-item.improper-insufficient-packaging"],"repeats":""}','f4946df696a6080f');
INSERT INTO "event" VALUES(18,'01a2236b-04b2-749b-bcee-890740bae3a6','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04b2-749b-bcee-8905d470ae8c','quiz-step',1772412900000,1772412900004,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a2236b-04a0-7763-9e6e-97c8208e0ff2","mode":"walk","number":0,"question":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","item":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","subject":"phrase:unable-to-use-gift-card","place":"","level":1,"choices":["Where''s my stuff?","Problem with an order","Returns and refunds","Gift Cards","Payment issues","Change an order","Promotions and deals","More order issues","Phishing or Scam Inquiries"],"taken":["Gift Cards"],"correct":["Gift Cards"],"right":true,"ms":700,"last":false}','03246997d74cf997');
INSERT INTO "event" VALUES(19,'01a2236b-04bd-7059-8afb-58924a38b202','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04b2-749b-bcee-8905d470ae8c','quiz-step',1772412900000,1772412900005,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a2236b-04a0-7763-9e6e-97c8208e0ff2","mode":"walk","number":0,"question":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","item":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","subject":"phrase:unable-to-use-gift-card","place":"gift-cards","level":2,"choices":["Problem with a Gift Card","Move funds to another account","Canceling Gift Card orders"],"taken":["Problem with a Gift Card"],"correct":["Problem with a Gift Card"],"right":true,"ms":700,"last":false}','ab9e917988920409');
INSERT INTO "event" VALUES(20,'01a2236b-04c0-76b5-a692-2384f04f4f6f','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04b2-749b-bcee-8905d470ae8c','quiz-step',1772412900000,1772412900006,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a2236b-04a0-7763-9e6e-97c8208e0ff2","mode":"walk","number":0,"question":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","item":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","subject":"phrase:unable-to-use-gift-card","place":"gift-cards.problem-with-a-gift-card","level":3,"choices":["Lost a Gift Card","Applied to wrong account","Claim code unreadable","Remove Gift Card from account","Unable to use Gift Card","Change Gift Card Order","Gift Card different from what was ordered"],"taken":["Unable to use Gift Card"],"correct":["Unable to use Gift Card"],"right":true,"ms":700,"last":true,"all_right":true,"score":1.0,"chance":0.005291,"gave_up":false,"kept":[],"keepsakes":[]}','802797fc3ed1f20d');
INSERT INTO "event" VALUES(21,'01a2236b-04c5-7446-b337-c4796401b506','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04c4-7328-8cd8-5461b78ede78','quiz-step',1772412900000,1772412900007,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a2236b-04a0-7763-9e6e-97c8208e0ff2","mode":"walk","number":1,"question":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","item":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","subject":"phrase:website-provide-false-contact-number-for-amazon","place":"","level":1,"choices":["Where''s my stuff?","Problem with an order","Returns and refunds","Gift Cards","Payment issues","Change an order","Promotions and deals","More order issues","Phishing or Scam Inquiries"],"taken":["Where''s my stuff?"],"correct":["Phishing or Scam Inquiries"],"right":false,"ms":700,"last":false}','fa11a1b12f80c09e');
INSERT INTO "event" VALUES(22,'01a2236b-04c8-770a-9e4b-cabd58638bb2','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04c4-7328-8cd8-5461b78ede78','quiz-step',1772412900000,1772412900008,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a2236b-04a0-7763-9e6e-97c8208e0ff2","mode":"walk","number":1,"question":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","item":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","subject":"phrase:website-provide-false-contact-number-for-amazon","place":"phishing-or-scam-inquiries","level":2,"choices":["Suspicious e-mail received","Suspicious phone call","Suspicious Website","Order related"],"taken":["Suspicious e-mail received"],"correct":["Suspicious Website"],"right":false,"ms":700,"last":false}','cb29a67e056ec07a');
INSERT INTO "event" VALUES(23,'01a2236b-04cc-7077-ab3e-d8ddd4b5d904','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04c4-7328-8cd8-5461b78ede78','quiz-step',1772412900000,1772412900009,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a2236b-04a0-7763-9e6e-97c8208e0ff2","mode":"walk","number":1,"question":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","item":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","subject":"phrase:website-provide-false-contact-number-for-amazon","place":"phishing-or-scam-inquiries.suspicious-website","level":3,"choices":["Website provide false contact number for Amazon","Requests for personal/account information"],"taken":["Requests for personal/account information"],"correct":["Website provide false contact number for Amazon"],"right":false,"ms":700,"last":true,"all_right":false,"score":0.0,"chance":0.013889,"gave_up":false,"kept":[],"keepsakes":[]}','8662a1f6f8411b0e');
INSERT INTO "event" VALUES(24,'01a2236b-04d1-735c-89ad-cba9b03d837a','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04d0-7350-81f0-e91c113f2dc9','quiz-step',1772412900000,1772412900010,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a2236b-04a0-7763-9e6e-97c8208e0ff2","mode":"walk","number":2,"question":"gift-cards.move-funds-to-another-account","item":"gift-cards.move-funds-to-another-account","subject":"phrase:move-funds-to-another-account","place":"","level":1,"choices":["Where''s my stuff?","Problem with an order","Returns and refunds","Gift Cards","Payment issues","Change an order","Promotions and deals","More order issues","Phishing or Scam Inquiries"],"taken":["Gift Cards"],"correct":["Gift Cards"],"right":true,"ms":700,"last":false}','a5d34aa589031308');
INSERT INTO "event" VALUES(25,'01a2236b-04d5-7144-9e35-2df28eb4e60b','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04d0-7350-81f0-e91c113f2dc9','quiz-step',1772412900000,1772412900011,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a2236b-04a0-7763-9e6e-97c8208e0ff2","mode":"walk","number":2,"question":"gift-cards.move-funds-to-another-account","item":"gift-cards.move-funds-to-another-account","subject":"phrase:move-funds-to-another-account","place":"gift-cards","level":2,"choices":["Problem with a Gift Card","Move funds to another account","Canceling Gift Card orders"],"taken":["Move funds to another account"],"correct":["Move funds to another account"],"right":true,"ms":700,"last":true,"all_right":true,"score":1.0,"chance":0.037037,"gave_up":false,"kept":[],"keepsakes":[]}','e187949157296021');
INSERT INTO "event" VALUES(26,'01a2236b-04d8-74f0-ad59-60410a7ba174','01a2236b-03ec-70ba-9da3-77ed50b4e925','01a2236b-04d8-74f0-ad59-6040912d5ae0','cancel',1772412900000,1772412900012,20514,NULL,'01a2236b-04d0-7350-81f0-e91c113f2dc9',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','713b955678df599e');
CREATE TABLE gloss (
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (phrase, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "gloss" VALUES(110,0,'Delivered(배송완료)라고 뜨는데 물건을 받지 못했어요.');
INSERT INTO "gloss" VALUES(57,0,'개선에 대한 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(97,0,'개인정보/계정정보를 요청해요.');
INSERT INTO "gloss" VALUES(126,0,'결제 문제');
INSERT INTO "gloss" VALUES(71,0,'결제가 거부되었어요.');
INSERT INTO "gloss" VALUES(10,0,'결제방법을 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(72,0,'결제에 문제가 생겼어요.');
INSERT INTO "gloss" VALUES(78,0,'경품 또는 프로모션 제공');
INSERT INTO "gloss" VALUES(79,0,'경품 이메일');
INSERT INTO "gloss" VALUES(12,0,'계정변경 또는 계정알람');
INSERT INTO "gloss" VALUES(93,0,'계정에서 기프트 카드를 제거하고 싶어요.');
INSERT INTO "gloss" VALUES(38,0,'골드박스 또는 라이트닝 딜');
INSERT INTO "gloss" VALUES(67,0,'그 외 리베이트에 대한 질문이 있어요.');
INSERT INTO "gloss" VALUES(68,0,'그 외 반품 또는 환불 문제가 있어요.');
INSERT INTO "gloss" VALUES(62,0,'그 외 주문변경에 대한 문의');
INSERT INTO "gloss" VALUES(65,0,'그 외 프로모션에 대한 질문이 있어요.');
INSERT INTO "gloss" VALUES(63,0,'그 외에 주문에 대한 질문이 있어요.');
INSERT INTO "gloss" VALUES(53,0,'금액을 다른 계정으로 옮기고 싶어요.');
INSERT INTO "gloss" VALUES(13,1,'금액이 틀리게 청구되었어요.');
INSERT INTO "gloss" VALUES(75,0,'긍정적인 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(36,0,'기프트 카드');
INSERT INTO "gloss" VALUES(111,0,'기프트 카드 사용이 불가능해요.');
INSERT INTO "gloss" VALUES(9,0,'기프트 카드 주문을 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(6,0,'기프트 카드 주문을 취소하고 싶어요.');
INSERT INTO "gloss" VALUES(3,0,'기프트 카드를 다른 계정에 등록해버렸어요.');
INSERT INTO "gloss" VALUES(50,0,'기프트 카드를 분실했어요.');
INSERT INTO "gloss" VALUES(80,0,'기프트 카드에 문제가 생겼어요.');
INSERT INTO "gloss" VALUES(20,0,'기프트카드 코드가 등록되지 않아요.');
INSERT INTO "gloss" VALUES(119,0,'나는 왜 리베이트를 받을수 없나요?');
INSERT INTO "gloss" VALUES(118,0,'나는 왜 프로모션에 적합하지 않나요?');
INSERT INTO "gloss" VALUES(117,0,'내 물건은 어디있어요?');
INSERT INTO "gloss" VALUES(2,0,'내 주문');
INSERT INTO "gloss" VALUES(64,1,'다른 결제문제가 생겼어요.');
INSERT INTO "gloss" VALUES(4,0,'다른 곳에서 더 저렴한 가격을 발견했어요.');
INSERT INTO "gloss" VALUES(120,0,'다른 물건이 왔거나 예상치않은 물건이 왔어요.');
INSERT INTO "gloss" VALUES(114,0,'다른 이름으로 채팅하기');
INSERT INTO "gloss" VALUES(121,0,'다른 제품을 주문해버렸어요.');
INSERT INTO "gloss" VALUES(19,0,'다른 주문 선택하기');
INSERT INTO "gloss" VALUES(60,0,'다른 피드백이 있어요.');
INSERT INTO "gloss" VALUES(52,0,'더 많은 주문질문');
INSERT INTO "gloss" VALUES(39,0,'도움말');
INSERT INTO "gloss" VALUES(125,0,'도움말');
INSERT INTO "gloss" VALUES(55,0,'도움이 더 필요해요');
INSERT INTO "gloss" VALUES(89,0,'리베이트');
INSERT INTO "gloss" VALUES(15,0,'리베이트 상황을 체크하고 싶어요.');
INSERT INTO "gloss" VALUES(15,1,'리베이트 상황을 확인하고 싶어요.');
INSERT INTO "gloss" VALUES(54,0,'리베이트 서류를 요청하고 싶어요.');
INSERT INTO "gloss" VALUES(88,0,'리베이트 조건에 맞으려면 어떻게 해야하나요');
INSERT INTO "gloss" VALUES(95,0,'리턴라벨을 요청할래요.');
INSERT INTO "gloss" VALUES(40,0,'무엇을 도와드릴까요?');
INSERT INTO "gloss" VALUES(116,0,'무엇을 도와드릴까요?');
INSERT INTO "gloss" VALUES(108,0,'문의 내용에 대해 말해주세요');
INSERT INTO "gloss" VALUES(23,0,'문의하기');
INSERT INTO "gloss" VALUES(90,0,'물건 수량이 추가로 더 왔어요.');
INSERT INTO "gloss" VALUES(83,0,'물건이 기대에 미치지 않아요.');
INSERT INTO "gloss" VALUES(49,0,'물건이 너무 늦게와요.');
INSERT INTO "gloss" VALUES(26,0,'물건이 불량이에요.');
INSERT INTO "gloss" VALUES(25,0,'물건이 파손되었어요.');
INSERT INTO "gloss" VALUES(33,0,'물건이 하나도 안들어있어요.');
INSERT INTO "gloss" VALUES(99,0,'반품 정책을 알려주세요.');
INSERT INTO "gloss" VALUES(98,0,'반품과 환불을 하고싶어요.');
INSERT INTO "gloss" VALUES(17,0,'반품상황을 알고싶어요.');
INSERT INTO "gloss" VALUES(42,0,'반품하는 방법을 알려주세요.');
INSERT INTO "gloss" VALUES(103,0,'배송 또는 배달에 문제가 있어요.');
INSERT INTO "gloss" VALUES(28,0,'배송날짜가 바뀌었어요.');
INSERT INTO "gloss" VALUES(47,0,'배송비가 틀려요.');
INSERT INTO "gloss" VALUES(27,0,'배송완료');
INSERT INTO "gloss" VALUES(91,0,'배송이 불완전해요.');
INSERT INTO "gloss" VALUES(100,0,'배송이 지연되었어요.');
INSERT INTO "gloss" VALUES(46,0,'배송주소가 틀려요.');
INSERT INTO "gloss" VALUES(8,0,'배송주소를 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(11,0,'배송주소를 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(109,0,'빌린 교과서는 어떻게 반송하나요.');
INSERT INTO "gloss" VALUES(124,0,'상품권');
INSERT INTO "gloss" VALUES(48,0,'상품페이지에 적혀있던 상품설명과 달라요.');
INSERT INTO "gloss" VALUES(41,0,'선물을 반품하는 방법을 알고싶어요.');
INSERT INTO "gloss" VALUES(107,0,'수상한 웹사이트가 있어요.');
INSERT INTO "gloss" VALUES(105,0,'수상한 이메일을 받았어요.');
INSERT INTO "gloss" VALUES(106,0,'수상한 전화를 받았어요.');
INSERT INTO "gloss" VALUES(96,0,'아마존 사이트가 아닌 곳에서 결제요청해요.');
INSERT INTO "gloss" VALUES(37,0,'아마존에게 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(94,0,'아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요.');
INSERT INTO "gloss" VALUES(113,0,'알수 없는 주문에 대해');
INSERT INTO "gloss" VALUES(112,0,'알수없는 금액이 청구되었어요.');
INSERT INTO "gloss" VALUES(43,0,'어떤 방법으로 문의를 하고싶으신가요?');
INSERT INTO "gloss" VALUES(87,0,'어떻게 해야 프로모션 조건에 적합해질수 있나요.');
INSERT INTO "gloss" VALUES(122,1,'없어졌어요.');
INSERT INTO "gloss" VALUES(115,0,'웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요.');
INSERT INTO "gloss" VALUES(64,0,'이 외에 다른 결제문제가 생겼어요.');
INSERT INTO "gloss" VALUES(56,0,'이 제품을 더이상 원치 않아요.');
INSERT INTO "gloss" VALUES(77,0,'인보이스 인쇄하고싶어요.');
INSERT INTO "gloss" VALUES(77,1,'인보이스를 인쇄하고 싶어요.');
INSERT INTO "gloss" VALUES(122,0,'잃어버렸어요.');
INSERT INTO "gloss" VALUES(30,0,'제가 주문한 물건이 아니예요.');
INSERT INTO "gloss" VALUES(5,0,'제품 또는 주문을 취소하고 싶어요.');
INSERT INTO "gloss" VALUES(76,0,'제품가격이 바뀌었어요.');
INSERT INTO "gloss" VALUES(82,0,'제품상자가 파손되었어요.');
INSERT INTO "gloss" VALUES(24,0,'제품상자는 맞는데 안에는 다른 물건이 들어있어요.');
INSERT INTO "gloss" VALUES(84,1,'제품의 어느 부분이나 부품이 안들어있어요.');
INSERT INTO "gloss" VALUES(84,0,'제품의 일부 또는 부품이 안들어있어요.');
INSERT INTO "gloss" VALUES(51,0,'제품이 없거나 또는 부품 없어요.');
INSERT INTO "gloss" VALUES(59,0,'주문관련');
INSERT INTO "gloss" VALUES(22,0,'주문끼리 합치거나 주문에 제품을 추가하고싶어요.');
INSERT INTO "gloss" VALUES(58,0,'주문번호');
INSERT INTO "gloss" VALUES(18,0,'주문상태를 확인하고 싶어요.');
INSERT INTO "gloss" VALUES(81,0,'주문에 문제가 생겼어요.');
INSERT INTO "gloss" VALUES(61,0,'주문에 이 외 다른 문제가 생겼어요.');
INSERT INTO "gloss" VALUES(85,0,'주문에 프로모션 적용이 안되었어요.');
INSERT INTO "gloss" VALUES(85,1,'주문에 프로모션이 적용되지 않았어요.');
INSERT INTO "gloss" VALUES(7,0,'주문을 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(66,0,'주문을 취소하는 다른 이유가 있어요.');
INSERT INTO "gloss" VALUES(74,0,'주문하기');
INSERT INTO "gloss" VALUES(35,0,'주문한 기프트 카드와 달라요.');
INSERT INTO "gloss" VALUES(31,0,'중복으로 주문되었어요.');
INSERT INTO "gloss" VALUES(31,1,'중복주문이예요.');
INSERT INTO "gloss" VALUES(21,0,'창 닫기');
INSERT INTO "gloss" VALUES(14,0,'채팅');
INSERT INTO "gloss" VALUES(32,0,'채팅 내용을 다음 이메일로 받기');
INSERT INTO "gloss" VALUES(104,0,'채팅 시작하기');
INSERT INTO "gloss" VALUES(13,0,'청구된 금액이 틀려요.');
INSERT INTO "gloss" VALUES(123,0,'코드');
INSERT INTO "gloss" VALUES(102,0,'택배상자 파손되었어요.');
INSERT INTO "gloss" VALUES(101,0,'택배상자와 제품상자가 파손되었어요.');
INSERT INTO "gloss" VALUES(34,0,'판매자에 대해 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(69,0,'포장에 대한 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(70,0,'포장은 파손되지 않고 물건이 파손되었어요.');
INSERT INTO "gloss" VALUES(44,0,'포장이 부적합하거나 불충분했어요.');
INSERT INTO "gloss" VALUES(1,0,'프라임 멤버십 연회비 $99에 대해서');
INSERT INTO "gloss" VALUES(29,0,'프로모션 코드를 안받았어요.');
INSERT INTO "gloss" VALUES(86,0,'프로모션과 딜');
INSERT INTO "gloss" VALUES(73,0,'피싱 또는 사기 문의');
INSERT INTO "gloss" VALUES(92,0,'환불 또는 대체 요청을 거부당했어요.');
INSERT INTO "gloss" VALUES(45,0,'환불금액이 틀려요.');
INSERT INTO "gloss" VALUES(16,0,'환불상황을 알고싶어요.');
CREATE TABLE item (
  key INTEGER PRIMARY KEY,
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  id TEXT NOT NULL,
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  parent INTEGER REFERENCES item (key),
  position INTEGER NOT NULL,
  last INTEGER NOT NULL,
  depth INTEGER NOT NULL,
  is_leaf INTEGER NOT NULL,
  glosses TEXT NOT NULL,
  branch INTEGER REFERENCES item (key),
  cards INTEGER NOT NULL,
  unpassed INTEGER NOT NULL,
  UNIQUE (phrasebook, id)
) STRICT;
INSERT INTO "item" VALUES(1,'amazon-live-chat','wheres-my-stuff',117,NULL,0,8,1,0,'["내 물건은 어디있어요?"]',1,25,0);
INSERT INTO "item" VALUES(2,'amazon-live-chat','wheres-my-stuff.check-status-of-order',18,1,1,1,2,1,'["주문상태를 확인하고 싶어요."]',1,3,1);
INSERT INTO "item" VALUES(3,'amazon-live-chat','wheres-my-stuff.shipment-is-late',100,1,2,2,2,1,'["배송이 지연되었어요."]',1,3,1);
INSERT INTO "item" VALUES(4,'amazon-live-chat','wheres-my-stuff.tracking-shows-delivered-but-shipment-not-received',110,1,3,3,2,1,'["Delivered(배송완료)라고 뜨는데 물건을 받지 못했어요."]',1,3,1);
INSERT INTO "item" VALUES(5,'amazon-live-chat','wheres-my-stuff.delivery-date-was-changed',28,1,4,4,2,1,'["배송날짜가 바뀌었어요."]',1,3,1);
INSERT INTO "item" VALUES(6,'amazon-live-chat','wheres-my-stuff.refund-or-replacement-request-declined',92,1,5,5,2,1,'["환불 또는 대체 요청을 거부당했어요."]',1,3,1);
INSERT INTO "item" VALUES(7,'amazon-live-chat','wheres-my-stuff.received-incomplete-shipment',91,1,6,8,2,0,'["배송이 불완전해요."]',1,8,1);
INSERT INTO "item" VALUES(8,'amazon-live-chat','wheres-my-stuff.received-incomplete-shipment.entire-item-missing-from-shipment',33,7,7,7,3,1,'["물건이 하나도 안들어있어요."]',1,3,2);
INSERT INTO "item" VALUES(9,'amazon-live-chat','wheres-my-stuff.received-incomplete-shipment.product-parts-or-accessories-missing',84,7,8,8,3,1,'["제품의 일부 또는 부품이 안들어있어요."]',1,3,2);
INSERT INTO "item" VALUES(10,'amazon-live-chat','problem-with-an-order',81,NULL,9,40,1,0,'["주문에 문제가 생겼어요."]',10,90,0);
INSERT INTO "item" VALUES(11,'amazon-live-chat','problem-with-an-order.damaged-item',25,10,10,15,2,0,'["물건이 파손되었어요."]',10,17,1);
INSERT INTO "item" VALUES(12,'amazon-live-chat','problem-with-an-order.damaged-item.packaging-undamaged-product-damaged',70,11,11,11,3,1,'["포장은 파손되지 않고 물건이 파손되었어요."]',10,3,2);
INSERT INTO "item" VALUES(13,'amazon-live-chat','problem-with-an-order.damaged-item.shipping-and-product-boxes-damaged',101,11,12,12,3,1,'["택배상자와 제품상자가 파손되었어요."]',10,3,2);
INSERT INTO "item" VALUES(14,'amazon-live-chat','problem-with-an-order.damaged-item.product-box-damaged',82,11,13,13,3,1,'["제품상자가 파손되었어요."]',10,3,2);
INSERT INTO "item" VALUES(15,'amazon-live-chat','problem-with-an-order.damaged-item.shipping-box-damaged',102,11,14,14,3,1,'["택배상자 파손되었어요."]',10,3,2);
INSERT INTO "item" VALUES(16,'amazon-live-chat','problem-with-an-order.damaged-item.improper-insufficient-packaging',44,11,15,15,3,1,'["포장이 부적합하거나 불충분했어요."]',10,3,2);
INSERT INTO "item" VALUES(17,'amazon-live-chat','problem-with-an-order.defective-item-item-does-not-work',26,10,16,16,2,1,'["물건이 불량이에요."]',10,3,1);
INSERT INTO "item" VALUES(18,'amazon-live-chat','problem-with-an-order.missing-item-or-parts',51,10,17,19,2,0,'["제품이 없거나 또는 부품 없어요."]',10,8,1);
INSERT INTO "item" VALUES(19,'amazon-live-chat','problem-with-an-order.missing-item-or-parts.entire-item-missing-from-shipment',33,18,18,18,3,1,'["물건이 하나도 안들어있어요."]',10,3,2);
INSERT INTO "item" VALUES(20,'amazon-live-chat','problem-with-an-order.missing-item-or-parts.product-parts-or-accessories-missing',84,18,19,19,3,1,'["제품의 어느 부분이나 부품이 안들어있어요."]',10,3,2);
INSERT INTO "item" VALUES(21,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected',120,10,20,25,2,0,'["다른 물건이 왔거나 예상치않은 물건이 왔어요."]',10,17,1);
INSERT INTO "item" VALUES(22,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.different-from-item-ordered',30,21,21,21,3,1,'["제가 주문한 물건이 아니예요."]',10,3,2);
INSERT INTO "item" VALUES(23,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.item-doesnt-match-website-description',48,21,22,22,3,1,'["상품페이지에 적혀있던 상품설명과 달라요."]',10,3,2);
INSERT INTO "item" VALUES(24,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.product-doesnt-meet-expectations',83,21,23,23,3,1,'["물건이 기대에 미치지 않아요."]',10,3,2);
INSERT INTO "item" VALUES(25,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.correct-product-box-contained-incorrect-item',24,21,24,24,3,1,'["제품상자는 맞는데 안에는 다른 물건이 들어있어요."]',10,3,2);
INSERT INTO "item" VALUES(26,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.received-extra-item',90,21,25,25,3,1,'["물건 수량이 추가로 더 왔어요."]',10,3,2);
INSERT INTO "item" VALUES(27,'amazon-live-chat','problem-with-an-order.duplicate-order',31,10,26,26,2,1,'["중복으로 주문되었어요."]',10,3,1);
INSERT INTO "item" VALUES(28,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues',103,10,27,31,2,0,'["배송 또는 배달에 문제가 있어요."]',10,14,1);
INSERT INTO "item" VALUES(29,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues.incorrect-shipping-address',46,28,28,28,3,1,'["배송주소가 틀려요."]',10,3,2);
INSERT INTO "item" VALUES(30,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues.shipment-is-late',100,28,29,29,3,1,'["배송이 지연되었어요."]',10,3,2);
INSERT INTO "item" VALUES(31,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues.incorrect-shipping-charge',47,28,30,30,3,1,'["배송비가 틀려요."]',10,3,2);
INSERT INTO "item" VALUES(32,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues.packaging-feedback',69,28,31,31,3,1,'["포장에 대한 피드백을 해주세요."]',10,3,2);
INSERT INTO "item" VALUES(33,'amazon-live-chat','problem-with-an-order.payment-issues',72,10,32,39,2,0,'["결제에 문제가 생겼어요."]',10,23,1);
INSERT INTO "item" VALUES(34,'amazon-live-chat','problem-with-an-order.payment-issues.payment-declined',71,33,33,33,3,1,'["결제가 거부되었어요."]',10,3,2);
INSERT INTO "item" VALUES(35,'amazon-live-chat','problem-with-an-order.payment-issues.promotion-not-applied-to-order',85,33,34,34,3,1,'["주문에 프로모션 적용이 안되었어요."]',10,3,2);
INSERT INTO "item" VALUES(36,'amazon-live-chat','problem-with-an-order.payment-issues.unknown-charge',112,33,35,35,3,1,'["알수없는 금액이 청구되었어요."]',10,3,2);
INSERT INTO "item" VALUES(37,'amazon-live-chat','problem-with-an-order.payment-issues.charged-wrong-price',13,33,36,36,3,1,'["청구된 금액이 틀려요."]',10,3,2);
INSERT INTO "item" VALUES(38,'amazon-live-chat','problem-with-an-order.payment-issues.print-invoice',77,33,37,37,3,1,'["인보이스 인쇄하고싶어요."]',10,3,2);
INSERT INTO "item" VALUES(39,'amazon-live-chat','problem-with-an-order.payment-issues.check-rebate-status',15,33,38,38,3,1,'["리베이트 상황을 체크하고 싶어요."]',10,3,2);
INSERT INTO "item" VALUES(40,'amazon-live-chat','problem-with-an-order.payment-issues.other-payment-issue',64,33,39,39,3,1,'["이 외에 다른 결제문제가 생겼어요."]',10,3,2);
INSERT INTO "item" VALUES(41,'amazon-live-chat','problem-with-an-order.other-issue-with-order-received',61,10,40,40,2,1,'["주문에 이 외 다른 문제가 생겼어요."]',10,3,1);
INSERT INTO "item" VALUES(42,'amazon-live-chat','returns-and-refunds',98,NULL,41,50,1,0,'["반품과 환불을 하고싶어요."]',42,29,1);
INSERT INTO "item" VALUES(43,'amazon-live-chat','returns-and-refunds.how-to-return-an-item',42,42,42,42,2,1,'["반품하는 방법을 알려주세요."]',42,3,2);
INSERT INTO "item" VALUES(44,'amazon-live-chat','returns-and-refunds.request-return-mailing-label',95,42,43,43,2,1,'["리턴라벨을 요청할래요."]',42,3,2);
INSERT INTO "item" VALUES(45,'amazon-live-chat','returns-and-refunds.check-status-of-a-return',17,42,44,44,2,1,'["반품상황을 알고싶어요."]',42,3,2);
INSERT INTO "item" VALUES(46,'amazon-live-chat','returns-and-refunds.check-status-of-a-refund',16,42,45,45,2,1,'["환불상황을 알고싶어요."]',42,3,2);
INSERT INTO "item" VALUES(47,'amazon-live-chat','returns-and-refunds.how-to-return-a-gift',41,42,46,46,2,1,'["선물을 반품하는 방법을 알고싶어요."]',42,3,2);
INSERT INTO "item" VALUES(48,'amazon-live-chat','returns-and-refunds.incorrect-refund',45,42,47,47,2,1,'["환불금액이 틀려요."]',42,3,2);
INSERT INTO "item" VALUES(49,'amazon-live-chat','returns-and-refunds.returns-policy',99,42,48,48,2,1,'["반품 정책을 알려주세요."]',42,3,2);
INSERT INTO "item" VALUES(50,'amazon-live-chat','returns-and-refunds.textbook-rentals',109,42,49,49,2,1,'["빌린 교과서는 어떻게 반송하나요."]',42,3,2);
INSERT INTO "item" VALUES(51,'amazon-live-chat','returns-and-refunds.other-return-or-refund-issue',68,42,50,50,2,1,'["그 외 반품 또는 환불 문제가 있어요."]',42,3,2);
INSERT INTO "item" VALUES(52,'amazon-live-chat','gift-cards',36,NULL,51,61,1,0,'["기프트 카드"]',52,31,1);
INSERT INTO "item" VALUES(53,'amazon-live-chat','gift-cards.problem-with-a-gift-card',80,52,52,59,2,0,'["기프트 카드에 문제가 생겼어요."]',52,23,2);
INSERT INTO "item" VALUES(54,'amazon-live-chat','gift-cards.problem-with-a-gift-card.lost-a-gift-card',50,53,53,53,3,1,'["기프트 카드를 분실했어요."]',52,3,3);
INSERT INTO "item" VALUES(55,'amazon-live-chat','gift-cards.problem-with-a-gift-card.applied-to-wrong-account',3,53,54,54,3,1,'["기프트 카드를 다른 계정에 등록해버렸어요."]',52,3,3);
INSERT INTO "item" VALUES(56,'amazon-live-chat','gift-cards.problem-with-a-gift-card.claim-code-unreadable',20,53,55,55,3,1,'["기프트카드 코드가 등록되지 않아요."]',52,3,3);
INSERT INTO "item" VALUES(57,'amazon-live-chat','gift-cards.problem-with-a-gift-card.remove-gift-card-from-account',93,53,56,56,3,1,'["계정에서 기프트 카드를 제거하고 싶어요."]',52,3,3);
INSERT INTO "item" VALUES(58,'amazon-live-chat','gift-cards.problem-with-a-gift-card.unable-to-use-gift-card',111,53,57,57,3,1,'["기프트 카드 사용이 불가능해요."]',52,3,3);
INSERT INTO "item" VALUES(59,'amazon-live-chat','gift-cards.problem-with-a-gift-card.change-gift-card-order',9,53,58,58,3,1,'["기프트 카드 주문을 변경하고 싶어요."]',52,3,3);
INSERT INTO "item" VALUES(60,'amazon-live-chat','gift-cards.problem-with-a-gift-card.gift-card-different-from-what-was-ordered',35,53,59,59,3,1,'["주문한 기프트 카드와 달라요."]',52,3,3);
INSERT INTO "item" VALUES(61,'amazon-live-chat','gift-cards.move-funds-to-another-account',53,52,60,60,2,1,'["금액을 다른 계정으로 옮기고 싶어요."]',52,3,2);
INSERT INTO "item" VALUES(62,'amazon-live-chat','gift-cards.canceling-gift-card-orders',6,52,61,61,2,1,'["기프트 카드 주문을 취소하고 싶어요."]',52,3,2);
INSERT INTO "item" VALUES(63,'amazon-live-chat','payment-issues',72,NULL,62,72,1,0,'["결제에 문제가 생겼어요."]',63,32,1);
INSERT INTO "item" VALUES(64,'amazon-live-chat','payment-issues.payment-declined',71,63,63,63,2,1,'["결제가 거부되었어요."]',63,3,2);
INSERT INTO "item" VALUES(65,'amazon-live-chat','payment-issues.promotion-not-applied-to-order',85,63,64,64,2,1,'["주문에 프로모션이 적용되지 않았어요."]',63,3,2);
INSERT INTO "item" VALUES(66,'amazon-live-chat','payment-issues.price-changed-on-website',76,63,65,65,2,1,'["제품가격이 바뀌었어요."]',63,3,2);
INSERT INTO "item" VALUES(67,'amazon-live-chat','payment-issues.99-annual-prime-membership-fee',1,63,66,66,2,1,'["프라임 멤버십 연회비 $99에 대해서"]',63,3,2);
INSERT INTO "item" VALUES(68,'amazon-live-chat','payment-issues.unknown-charge',112,63,67,67,2,1,'["알수없는 금액이 청구되었어요."]',63,3,2);
INSERT INTO "item" VALUES(69,'amazon-live-chat','payment-issues.charged-wrong-price',13,63,68,68,2,1,'["금액이 틀리게 청구되었어요."]',63,3,2);
INSERT INTO "item" VALUES(70,'amazon-live-chat','payment-issues.print-invoice',77,63,69,69,2,1,'["인보이스를 인쇄하고 싶어요."]',63,3,2);
INSERT INTO "item" VALUES(71,'amazon-live-chat','payment-issues.better-price-found-elsewhere',4,63,70,70,2,1,'["다른 곳에서 더 저렴한 가격을 발견했어요."]',63,3,2);
INSERT INTO "item" VALUES(72,'amazon-live-chat','payment-issues.check-rebate-status',15,63,71,71,2,1,'["리베이트 상황을 확인하고 싶어요."]',63,3,2);
INSERT INTO "item" VALUES(73,'amazon-live-chat','payment-issues.other-payment-issue',64,63,72,72,2,1,'["다른 결제문제가 생겼어요."]',63,3,2);
INSERT INTO "item" VALUES(74,'amazon-live-chat','change-an-order',7,NULL,73,84,1,0,'["주문을 변경하고 싶어요."]',74,34,1);
INSERT INTO "item" VALUES(75,'amazon-live-chat','change-an-order.cancel-an-item-or-order',5,74,74,78,2,0,'["제품 또는 주문을 취소하고 싶어요."]',74,14,2);
INSERT INTO "item" VALUES(76,'amazon-live-chat','change-an-order.cancel-an-item-or-order.no-longer-want-item',56,75,75,75,3,1,'["이 제품을 더이상 원치 않아요."]',74,3,3);
INSERT INTO "item" VALUES(77,'amazon-live-chat','change-an-order.cancel-an-item-or-order.item-will-arrive-too-late',49,75,76,76,3,1,'["물건이 너무 늦게와요."]',74,3,3);
INSERT INTO "item" VALUES(78,'amazon-live-chat','change-an-order.cancel-an-item-or-order.duplicate-order',31,75,77,77,3,1,'["중복주문이예요."]',74,3,3);
INSERT INTO "item" VALUES(79,'amazon-live-chat','change-an-order.cancel-an-item-or-order.other-reason-for-cancellation',66,75,78,78,3,1,'["주문을 취소하는 다른 이유가 있어요."]',74,3,3);
INSERT INTO "item" VALUES(80,'amazon-live-chat','change-an-order.change-delivery-address',8,74,79,79,2,1,'["배송주소를 변경하고 싶어요."]',74,3,2);
INSERT INTO "item" VALUES(81,'amazon-live-chat','change-an-order.change-shipping-address',11,74,80,80,2,1,'["배송주소를 변경하고 싶어요."]',74,3,2);
INSERT INTO "item" VALUES(82,'amazon-live-chat','change-an-order.combine-orders-or-add-items',22,74,81,81,2,1,'["주문끼리 합치거나 주문에 제품을 추가하고싶어요."]',74,3,2);
INSERT INTO "item" VALUES(83,'amazon-live-chat','change-an-order.change-payment-method',10,74,82,82,2,1,'["결제방법을 변경하고 싶어요."]',74,3,2);
INSERT INTO "item" VALUES(84,'amazon-live-chat','change-an-order.wrong-item-ordered',121,74,83,83,2,1,'["다른 제품을 주문해버렸어요."]',74,3,2);
INSERT INTO "item" VALUES(85,'amazon-live-chat','change-an-order.other-order-change',62,74,84,84,2,1,'["그 외 주문변경에 대한 문의"]',74,3,2);
INSERT INTO "item" VALUES(86,'amazon-live-chat','promotions-and-deals',86,NULL,85,103,1,0,'["프로모션과 딜"]',86,39,1);
INSERT INTO "item" VALUES(87,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals',38,86,86,90,2,0,'["골드박스 또는 라이트닝 딜"]',86,14,2);
INSERT INTO "item" VALUES(88,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals.promotion-not-applied-to-order',85,87,87,87,3,1,'["주문에 프로모션이 적용되지 않았어요."]',86,3,3);
INSERT INTO "item" VALUES(89,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals.charged-wrong-price',13,87,88,88,3,1,'["금액이 틀리게 청구되었어요."]',86,3,3);
INSERT INTO "item" VALUES(90,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals.questions-on-how-to-qualify-for-promotion',87,87,89,89,3,1,'["어떻게 해야 프로모션 조건에 적합해질수 있나요."]',86,3,3);
INSERT INTO "item" VALUES(91,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals.other-promotion-questions',65,87,90,90,3,1,'["그 외 프로모션에 대한 질문이 있어요."]',86,3,3);
INSERT INTO "item" VALUES(92,'amazon-live-chat','promotions-and-deals.rebates',89,86,91,96,2,0,'["리베이트"]',86,17,2);
INSERT INTO "item" VALUES(93,'amazon-live-chat','promotions-and-deals.rebates.check-rebate-status',15,92,92,92,3,1,'["리베이트 상황을 확인하고 싶어요."]',86,3,3);
INSERT INTO "item" VALUES(94,'amazon-live-chat','promotions-and-deals.rebates.questions-on-how-to-qualify-for-rebate',88,92,93,93,3,1,'["리베이트 조건에 맞으려면 어떻게 해야하나요"]',86,3,3);
INSERT INTO "item" VALUES(95,'amazon-live-chat','promotions-and-deals.rebates.need-a-rebate-form',54,92,94,94,3,1,'["리베이트 서류를 요청하고 싶어요."]',86,3,3);
INSERT INTO "item" VALUES(96,'amazon-live-chat','promotions-and-deals.rebates.why-didnt-i-qualify-for-rebate',119,92,95,95,3,1,'["나는 왜 리베이트를 받을수 없나요?"]',86,3,3);
INSERT INTO "item" VALUES(97,'amazon-live-chat','promotions-and-deals.rebates.other-rebate-questions',67,92,96,96,3,1,'["그 외 리베이트에 대한 질문이 있어요."]',86,3,3);
INSERT INTO "item" VALUES(98,'amazon-live-chat','promotions-and-deals.other-promotion-questions',65,86,97,103,2,0,'["그 외 프로모션에 대한 질문이 있어요."]',NULL,18,2);
INSERT INTO "item" VALUES(99,'amazon-live-chat','promotions-and-deals.other-promotion-questions.promotion-not-applied-to-order',85,98,98,98,3,1,'["주문에 프로모션이 적용되지 않았어요."]',NULL,3,3);
INSERT INTO "item" VALUES(100,'amazon-live-chat','promotions-and-deals.other-promotion-questions.charged-wrong-price',13,98,99,99,3,1,'["금액이 틀리게 청구되었어요."]',NULL,3,3);
INSERT INTO "item" VALUES(101,'amazon-live-chat','promotions-and-deals.other-promotion-questions.did-not-receive-claim-code',29,98,100,100,3,1,'["프로모션 코드를 안받았어요."]',86,3,3);
INSERT INTO "item" VALUES(102,'amazon-live-chat','promotions-and-deals.other-promotion-questions.questions-on-how-to-qualify-for-promotion',87,98,101,101,3,1,'["어떻게 해야 프로모션 조건에 적합해질수 있나요."]',NULL,3,3);
INSERT INTO "item" VALUES(103,'amazon-live-chat','promotions-and-deals.other-promotion-questions.why-didnt-i-qualify-for-promotion',118,98,102,102,3,1,'["나는 왜 프로모션에 적합하지 않나요?"]',86,3,3);
INSERT INTO "item" VALUES(104,'amazon-live-chat','promotions-and-deals.other-promotion-questions.other-promotion-questions',65,98,103,103,3,1,'["그 외 프로모션에 대한 질문이 있어요."]',NULL,3,3);
INSERT INTO "item" VALUES(105,'amazon-live-chat','more-order-issues',52,NULL,104,114,1,0,'["더 많은 주문질문"]',105,31,1);
INSERT INTO "item" VALUES(106,'amazon-live-chat','more-order-issues.placing-an-order',74,105,105,105,2,1,'["주문하기"]',105,3,2);
INSERT INTO "item" VALUES(107,'amazon-live-chat','more-order-issues.give-amazon-feedback',37,105,106,111,2,0,'["아마존에게 피드백을 해주세요."]',105,17,2);
INSERT INTO "item" VALUES(108,'amazon-live-chat','more-order-issues.give-amazon-feedback.opportunities-for-improvement',57,107,107,107,3,1,'["개선에 대한 피드백을 해주세요."]',105,3,3);
INSERT INTO "item" VALUES(109,'amazon-live-chat','more-order-issues.give-amazon-feedback.positive-feedback',75,107,108,108,3,1,'["긍정적인 피드백을 해주세요."]',105,3,3);
INSERT INTO "item" VALUES(110,'amazon-live-chat','more-order-issues.give-amazon-feedback.packaging-feedback',69,107,109,109,3,1,'["포장에 대한 피드백을 해주세요."]',105,3,3);
INSERT INTO "item" VALUES(111,'amazon-live-chat','more-order-issues.give-amazon-feedback.feedback-about-a-seller',34,107,110,110,3,1,'["판매자에 대해 피드백을 해주세요."]',105,3,3);
INSERT INTO "item" VALUES(112,'amazon-live-chat','more-order-issues.give-amazon-feedback.other-feedback-topic',60,107,111,111,3,1,'["다른 피드백이 있어요."]',105,3,3);
INSERT INTO "item" VALUES(113,'amazon-live-chat','more-order-issues.print-invoice',77,105,112,112,2,1,'["인보이스를 인쇄하고 싶어요."]',105,3,2);
INSERT INTO "item" VALUES(114,'amazon-live-chat','more-order-issues.suspicious-e-mail-received',105,105,113,113,2,1,'["수상한 이메일을 받았어요."]',105,3,2);
INSERT INTO "item" VALUES(115,'amazon-live-chat','more-order-issues.other-order-question-or-issue',63,105,114,114,2,1,'["그 외에 주문에 대한 질문이 있어요."]',105,3,2);
INSERT INTO "item" VALUES(116,'amazon-live-chat','phishing-or-scam-inquiries',73,NULL,115,128,1,0,'["피싱 또는 사기 문의"]',116,35,1);
INSERT INTO "item" VALUES(117,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-e-mail-received',105,116,116,118,2,0,'["수상한 이메일을 받았어요."]',116,9,2);
INSERT INTO "item" VALUES(118,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-e-mail-received.prize-or-giveaway-e-mail',79,117,117,117,3,1,'["경품 이메일"]',116,3,3);
INSERT INTO "item" VALUES(119,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-e-mail-received.changes-to-account-account-alerts',12,117,118,118,3,1,'["계정변경 또는 계정알람"]',116,3,3);
INSERT INTO "item" VALUES(120,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-phone-call',106,116,119,122,2,0,'["수상한 전화를 받았어요."]',116,11,2);
INSERT INTO "item" VALUES(121,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-phone-call.unknown-order-contact',113,120,120,120,3,1,'["알수 없는 주문에 대해"]',116,3,3);
INSERT INTO "item" VALUES(122,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-phone-call.requests-for-personal-account-information',97,120,121,121,3,1,'["개인정보/계정정보를 요청해요."]',116,3,3);
INSERT INTO "item" VALUES(123,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-phone-call.prize-giveaway-or-promotion-offer',78,120,122,122,3,1,'["경품 또는 프로모션 제공"]',116,3,3);
INSERT INTO "item" VALUES(124,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-website',107,116,123,125,2,0,'["수상한 웹사이트가 있어요."]',116,8,2);
INSERT INTO "item" VALUES(125,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon',115,124,124,124,3,1,'["웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요."]',116,3,3);
INSERT INTO "item" VALUES(126,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-website.requests-for-personal-account-information',97,124,125,125,3,1,'["개인정보/계정정보를 요청해요."]',NULL,3,3);
INSERT INTO "item" VALUES(127,'amazon-live-chat','phishing-or-scam-inquiries.order-related',59,116,126,128,2,0,'["주문관련"]',116,8,2);
INSERT INTO "item" VALUES(128,'amazon-live-chat','phishing-or-scam-inquiries.order-related.requests-for-payment-outside-of-amazon-site',96,127,127,127,3,1,'["아마존 사이트가 아닌 곳에서 결제요청해요."]',116,3,3);
INSERT INTO "item" VALUES(129,'amazon-live-chat','phishing-or-scam-inquiries.order-related.request-for-payment-using-amazon-gift-cards-off-amazon-site',94,127,128,128,3,1,'["아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요."]',116,3,3);
INSERT INTO "item" VALUES(130,'small','gifts',124,NULL,0,2,1,0,'["상품권"]',130,8,0);
INSERT INTO "item" VALUES(131,'small','gifts-code',123,130,1,1,2,1,'["코드"]',130,3,1);
INSERT INTO "item" VALUES(132,'small','gifts-lost',122,130,2,2,2,1,'["잃어버렸어요.", "없어졌어요."]',130,3,1);
INSERT INTO "item" VALUES(133,'small','payment',126,NULL,3,4,1,0,'["결제 문제"]',133,5,0);
INSERT INTO "item" VALUES(134,'small','payment-code',123,133,4,4,2,1,'["코드"]',133,3,1);
CREATE TABLE machine (
  id TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "machine" VALUES('01a2236b-03ec-70ba-9da3-77ed50b4e925','8b0a5ded9ff94712be6f2c9767fe0dbf');
CREATE TABLE memo (
  until_ms INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE TABLE phrase (
  key INTEGER PRIMARY KEY,
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  prompt TEXT NOT NULL,
  note TEXT NOT NULL,
  accept TEXT NOT NULL,
  changed TEXT,
  words TEXT NOT NULL,
  in_flow INTEGER NOT NULL,
  share TEXT NOT NULL CHECK (share IN ('menu', 'flow')),
  rank INTEGER NOT NULL,
  level TEXT NOT NULL,
  archived INTEGER NOT NULL,
  UNIQUE (phrasebook, id)
) STRICT;
INSERT INTO "phrase" VALUES(1,'amazon-live-chat','99-annual-prime-membership-fee','$99 annual Prime Membership fee','프라임 멤버십 연회비 $99에 대해서','$99는 이 메뉴가 쓰이던 때의 연회비예요. 지금은 금액이 다를 수 있어요.','[]',NULL,'[]',0,'menu',64,'payment-issues',0);
INSERT INTO "phrase" VALUES(2,'amazon-live-chat','an-order-i-placed','An order I placed','내 주문','','[]',NULL,'[]',1,'flow',4,'',0);
INSERT INTO "phrase" VALUES(3,'amazon-live-chat','applied-to-wrong-account','Applied to wrong account','기프트 카드를 다른 계정에 등록해버렸어요.','','[]',NULL,'[]',0,'menu',57,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(4,'amazon-live-chat','better-price-found-elsewhere','Better price found elsewhere','다른 곳에서 더 저렴한 가격을 발견했어요.','','[]',NULL,'[]',0,'menu',65,'payment-issues',0);
INSERT INTO "phrase" VALUES(5,'amazon-live-chat','cancel-an-item-or-order','Cancel an item or order','제품 또는 주문을 취소하고 싶어요.','','[]',NULL,'[]',0,'menu',66,'change-an-order',0);
INSERT INTO "phrase" VALUES(6,'amazon-live-chat','canceling-gift-card-orders','Canceling Gift Card orders','기프트 카드 주문을 취소하고 싶어요.','','[]',NULL,'[]',0,'menu',55,'gift-cards',0);
INSERT INTO "phrase" VALUES(7,'amazon-live-chat','change-an-order','Change an order','주문을 변경하고 싶어요.','','[]',NULL,'[]',0,'menu',5,'',0);
INSERT INTO "phrase" VALUES(8,'amazon-live-chat','change-delivery-address','Change delivery address','배송주소를 변경하고 싶어요.','Change shipping address와 뜻이 같아요. 메뉴에는 둘 다 있어요.','[]',NULL,'[]',0,'menu',67,'change-an-order',0);
INSERT INTO "phrase" VALUES(9,'amazon-live-chat','change-gift-card-order','Change Gift Card Order','기프트 카드 주문을 변경하고 싶어요.','','[]',NULL,'[]',0,'menu',61,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(10,'amazon-live-chat','change-payment-method','Change payment method','결제방법을 변경하고 싶어요.','','[]',NULL,'[]',0,'menu',70,'change-an-order',0);
INSERT INTO "phrase" VALUES(11,'amazon-live-chat','change-shipping-address','Change shipping address','배송주소를 변경하고 싶어요.','Change delivery address와 뜻이 같아요. 메뉴에는 둘 다 있어요.','[]',NULL,'[]',0,'menu',68,'change-an-order',0);
INSERT INTO "phrase" VALUES(12,'amazon-live-chat','changes-to-account-account-alerts','Changes to account/account alerts','계정변경 또는 계정알람','계정이 바뀌었다거나 계정에 문제가 있다고 알리는 수상한 이메일이에요. alert는 알림이에요.','[]',NULL,'[]',0,'menu',98,'phishing-or-scam-inquiries.suspicious-e-mail-received',0);
INSERT INTO "phrase" VALUES(13,'amazon-live-chat','charged-wrong-price','Charged wrong price','청구된 금액이 틀려요. / 금액이 틀리게 청구되었어요.','','[]',NULL,'[]',0,'menu',40,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(14,'amazon-live-chat','chat','Chat','채팅','','[]',NULL,'[]',1,'flow',8,'',0);
INSERT INTO "phrase" VALUES(15,'amazon-live-chat','check-rebate-status','Check rebate status','리베이트 상황을 체크하고 싶어요. / 리베이트 상황을 확인하고 싶어요.','rebate는 물건을 산 뒤에 신청해서 돌려받는 돈이에요. 반품하고 받는 환불(refund)과는 달라요.','[]',NULL,'[]',0,'menu',42,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(16,'amazon-live-chat','check-status-of-a-refund','Check status of a refund','환불상황을 알고싶어요.','','[]',NULL,'[]',0,'menu',47,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(17,'amazon-live-chat','check-status-of-a-return','Check status of a return','반품상황을 알고싶어요.','','[]',NULL,'[]',0,'menu',46,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(18,'amazon-live-chat','check-status-of-order','Check status of order','주문상태를 확인하고 싶어요.','','[]',NULL,'[]',0,'menu',9,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(19,'amazon-live-chat','choose-a-different-order','Choose a Different Order','다른 주문 선택하기','','[]',NULL,'[]',1,'flow',5,'',0);
INSERT INTO "phrase" VALUES(20,'amazon-live-chat','claim-code-unreadable','Claim code unreadable','기프트카드 코드가 등록되지 않아요.','등록 오류가 아니라, 코드가 지워지거나 번져서 읽을 수 없을 때예요.','[]',NULL,'[]',0,'menu',58,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(21,'amazon-live-chat','close-window','Close Window','창 닫기','','[]',NULL,'[]',1,'flow',13,'',0);
INSERT INTO "phrase" VALUES(22,'amazon-live-chat','combine-orders-or-add-items','Combine orders or add items','주문끼리 합치거나 주문에 제품을 추가하고싶어요.','','[]',NULL,'[]',0,'menu',69,'change-an-order',0);
INSERT INTO "phrase" VALUES(23,'amazon-live-chat','contact-us','Contact Us','문의하기','','[]',NULL,'[]',1,'flow',2,'',0);
INSERT INTO "phrase" VALUES(24,'amazon-live-chat','correct-product-box-contained-incorrect-item','Correct product box contained incorrect item','제품상자는 맞는데 안에는 다른 물건이 들어있어요.','','[]',NULL,'[]',0,'menu',32,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(25,'amazon-live-chat','damaged-item','Damaged item','물건이 파손되었어요.','','[]',NULL,'[]',0,'menu',17,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(26,'amazon-live-chat','defective-item-item-does-not-work','Defective item/item does not work','물건이 불량이에요.','','[]',NULL,'[]',0,'menu',18,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(27,'amazon-live-chat','delivered','Delivered','배송완료','','[]',NULL,'[]',1,'flow',15,'',0);
INSERT INTO "phrase" VALUES(28,'amazon-live-chat','delivery-date-was-changed','Delivery date was changed','배송날짜가 바뀌었어요.','','[]',NULL,'[]',0,'menu',12,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(29,'amazon-live-chat','did-not-receive-claim-code','Did not receive claim code','프로모션 코드를 안받았어요.','안 받겠다고 한 것이 아니라, 코드가 오지 않았을 때예요. claim code는 등록해서 쓰는 코드예요.','[]',NULL,'[]',0,'menu',84,'promotions-and-deals.other-promotion-questions',0);
INSERT INTO "phrase" VALUES(30,'amazon-live-chat','different-from-item-ordered','Different from item ordered','제가 주문한 물건이 아니예요.','','[]',NULL,'[]',0,'menu',29,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(31,'amazon-live-chat','duplicate-order','Duplicate order','중복으로 주문되었어요. / 중복주문이예요.','','[]',NULL,'[]',0,'menu',21,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(32,'amazon-live-chat','e-mail-a-transcript-of-this-chat-to','E-mail a transcript of this chat to','채팅 내용을 다음 이메일로 받기','','[]',NULL,'[]',1,'flow',10,'',0);
INSERT INTO "phrase" VALUES(33,'amazon-live-chat','entire-item-missing-from-shipment','Entire item missing from shipment','물건이 하나도 안들어있어요.','부품이 아니라 물건 하나가 통째로 빠졌을 때예요. 상자가 텅 비었다는 말은 아니에요.','[]',NULL,'[]',0,'menu',15,'wheres-my-stuff.received-incomplete-shipment',0);
INSERT INTO "phrase" VALUES(34,'amazon-live-chat','feedback-about-a-seller','Feedback about a seller','판매자에 대해 피드백을 해주세요.','판매자에 대한 내 의견을 남기는 곳이에요.','[]',NULL,'[]',0,'menu',92,'more-order-issues.give-amazon-feedback',0);
INSERT INTO "phrase" VALUES(35,'amazon-live-chat','gift-card-different-from-what-was-ordered','Gift Card different from what was ordered','주문한 기프트 카드와 달라요.','','[]',NULL,'[]',0,'menu',62,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(36,'amazon-live-chat','gift-cards','Gift Cards','기프트 카드','','[]',NULL,'[]',0,'menu',3,'',0);
INSERT INTO "phrase" VALUES(37,'amazon-live-chat','give-amazon-feedback','Give Amazon feedback','아마존에게 피드백을 해주세요.','feedback을 해 달라는 말이 아니라, 내가 아마존에 의견을 남기는 곳이에요.','[]',NULL,'[]',0,'menu',87,'more-order-issues',0);
INSERT INTO "phrase" VALUES(38,'amazon-live-chat','gold-box-or-lightning-deals','Gold Box or Lightning Deals','골드박스 또는 라이트닝 딜','아마존의 특가 행사 이름이에요. Lightning Deals는 짧은 시간 동안만 열려요.','[]',NULL,'[]',0,'menu',76,'promotions-and-deals',0);
INSERT INTO "phrase" VALUES(39,'amazon-live-chat','help','Help','도움말','','[]',NULL,'[]',1,'flow',0,'',0);
INSERT INTO "phrase" VALUES(40,'amazon-live-chat','how-can-we-help-you-today','How can we help you today?','무엇을 도와드릴까요?','','[]',NULL,'[]',1,'flow',9,'',0);
INSERT INTO "phrase" VALUES(41,'amazon-live-chat','how-to-return-a-gift','How to return a gift','선물을 반품하는 방법을 알고싶어요.','','[]',NULL,'[]',0,'menu',48,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(42,'amazon-live-chat','how-to-return-an-item','How to return an item','반품하는 방법을 알려주세요.','','[]',NULL,'[]',0,'menu',44,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(43,'amazon-live-chat','how-would-you-like-to-contact-us','How would you like to contact us?','어떤 방법으로 문의를 하고싶으신가요?','','[]',NULL,'[]',1,'flow',7,'',0);
INSERT INTO "phrase" VALUES(44,'amazon-live-chat','improper-insufficient-packaging','Improper/insufficient packaging','포장이 부적합하거나 불충분했어요.','','[]',NULL,'[]',0,'menu',28,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(45,'amazon-live-chat','incorrect-refund','Incorrect refund','환불금액이 틀려요.','','[]',NULL,'[]',0,'menu',49,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(46,'amazon-live-chat','incorrect-shipping-address','Incorrect shipping address','배송주소가 틀려요.','','[]',NULL,'[]',0,'menu',34,'problem-with-an-order.shipping-or-delivery-issues',0);
INSERT INTO "phrase" VALUES(47,'amazon-live-chat','incorrect-shipping-charge','Incorrect shipping charge','배송비가 틀려요.','','[]',NULL,'[]',0,'menu',35,'problem-with-an-order.shipping-or-delivery-issues',0);
INSERT INTO "phrase" VALUES(48,'amazon-live-chat','item-doesnt-match-website-description','Item doesn''t match website description','상품페이지에 적혀있던 상품설명과 달라요.','','[]',NULL,'[]',0,'menu',30,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(49,'amazon-live-chat','item-will-arrive-too-late','Item will arrive too late','물건이 너무 늦게와요.','아직 안 왔지만, 도착 예정일이 너무 늦을 때예요.','[]',NULL,'[]',0,'menu',74,'change-an-order.cancel-an-item-or-order',0);
INSERT INTO "phrase" VALUES(50,'amazon-live-chat','lost-a-gift-card','Lost a Gift Card','기프트 카드를 분실했어요.','','[]',NULL,'[]',0,'menu',56,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(51,'amazon-live-chat','missing-item-or-parts','Missing item or parts','제품이 없거나 또는 부품 없어요.','','[]',NULL,'[]',0,'menu',19,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(52,'amazon-live-chat','more-order-issues','More order issues','더 많은 주문질문','issue는 질문보다 문제에 가까워요. 앞에 없는 주문 문제가 모여 있어요.','[]',NULL,'[]',0,'menu',7,'',0);
INSERT INTO "phrase" VALUES(53,'amazon-live-chat','move-funds-to-another-account','Move funds to another account','금액을 다른 계정으로 옮기고 싶어요.','funds는 계정에 등록된 기프트 카드 잔액이에요.','[]',NULL,'[]',0,'menu',54,'gift-cards',0);
INSERT INTO "phrase" VALUES(54,'amazon-live-chat','need-a-rebate-form','Need a rebate form','리베이트 서류를 요청하고 싶어요.','','[]',NULL,'[]',0,'menu',81,'promotions-and-deals.rebates',0);
INSERT INTO "phrase" VALUES(55,'amazon-live-chat','need-more-help','Need More Help','도움이 더 필요해요','','[]',NULL,'[]',1,'flow',1,'',0);
INSERT INTO "phrase" VALUES(56,'amazon-live-chat','no-longer-want-item','No longer want item','이 제품을 더이상 원치 않아요.','','[]',NULL,'[]',0,'menu',73,'change-an-order.cancel-an-item-or-order',0);
INSERT INTO "phrase" VALUES(57,'amazon-live-chat','opportunities-for-improvement','Opportunities for improvement','개선에 대한 피드백을 해주세요.','고쳤으면 하는 점을 남기는 곳이에요.','[]',NULL,'[]',0,'menu',90,'more-order-issues.give-amazon-feedback',0);
INSERT INTO "phrase" VALUES(58,'amazon-live-chat','order','order #','주문번호','','[]',NULL,'[]',1,'flow',14,'',0);
INSERT INTO "phrase" VALUES(59,'amazon-live-chat','order-related','Order related','주문관련','주문과 관련된 피싱이나 사기를 알리는 곳이에요.','[]',NULL,'[]',0,'menu',96,'phishing-or-scam-inquiries',0);
INSERT INTO "phrase" VALUES(60,'amazon-live-chat','other-feedback-topic','Other feedback topic','다른 피드백이 있어요.','앞에 없는 주제로 의견을 남기는 곳이에요.','[]',NULL,'[]',0,'menu',93,'more-order-issues.give-amazon-feedback',0);
INSERT INTO "phrase" VALUES(61,'amazon-live-chat','other-issue-with-order-received','Other issue with order received','주문에 이 외 다른 문제가 생겼어요.','이미 받은 주문에 다른 문제가 있을 때예요.','[]',NULL,'[]',0,'menu',23,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(62,'amazon-live-chat','other-order-change','Other order change','그 외 주문변경에 대한 문의','','[]',NULL,'[]',0,'menu',72,'change-an-order',0);
INSERT INTO "phrase" VALUES(63,'amazon-live-chat','other-order-question-or-issue','Other order question or issue','그 외에 주문에 대한 질문이 있어요.','질문뿐 아니라 앞에 없는 다른 문제가 있을 때도 여기예요.','[]',NULL,'[]',0,'menu',89,'more-order-issues',0);
INSERT INTO "phrase" VALUES(64,'amazon-live-chat','other-payment-issue','Other payment issue','이 외에 다른 결제문제가 생겼어요. / 다른 결제문제가 생겼어요.','','[]',NULL,'[]',0,'menu',43,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(65,'amazon-live-chat','other-promotion-questions','Other promotion questions','그 외 프로모션에 대한 질문이 있어요.','','[]',NULL,'[]',0,'menu',78,'promotions-and-deals',0);
INSERT INTO "phrase" VALUES(66,'amazon-live-chat','other-reason-for-cancellation','Other reason for cancellation','주문을 취소하는 다른 이유가 있어요.','','[]',NULL,'[]',0,'menu',75,'change-an-order.cancel-an-item-or-order',0);
INSERT INTO "phrase" VALUES(67,'amazon-live-chat','other-rebate-questions','Other rebate questions','그 외 리베이트에 대한 질문이 있어요.','','[]',NULL,'[]',0,'menu',83,'promotions-and-deals.rebates',0);
INSERT INTO "phrase" VALUES(68,'amazon-live-chat','other-return-or-refund-issue','Other return or refund issue','그 외 반품 또는 환불 문제가 있어요.','','[]',NULL,'[]',0,'menu',52,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(69,'amazon-live-chat','packaging-feedback','Packaging feedback','포장에 대한 피드백을 해주세요.','포장을 어떻게 느꼈는지 내 의견을 남기는 곳이에요.','[]',NULL,'[]',0,'menu',36,'problem-with-an-order.shipping-or-delivery-issues',0);
INSERT INTO "phrase" VALUES(70,'amazon-live-chat','packaging-undamaged-product-damaged','Packaging undamaged, product damaged','포장은 파손되지 않고 물건이 파손되었어요.','','[]',NULL,'[]',0,'menu',24,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(71,'amazon-live-chat','payment-declined','Payment declined','결제가 거부되었어요.','','[]',NULL,'[]',0,'menu',37,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(72,'amazon-live-chat','payment-issues','Payment issues','결제에 문제가 생겼어요.','','[]',NULL,'[]',0,'menu',4,'',0);
INSERT INTO "phrase" VALUES(73,'amazon-live-chat','phishing-or-scam-inquiries','Phishing or Scam Inquiries','피싱 또는 사기 문의','','[]',NULL,'[]',0,'menu',8,'',0);
INSERT INTO "phrase" VALUES(74,'amazon-live-chat','placing-an-order','Placing an order','주문하기','주문을 넣는 과정에 대한 문의예요. 눌러도 주문되지는 않아요.','[]',NULL,'[]',0,'menu',86,'more-order-issues',0);
INSERT INTO "phrase" VALUES(75,'amazon-live-chat','positive-feedback','Positive feedback','긍정적인 피드백을 해주세요.','좋았던 점을 남기는 곳이에요.','[]',NULL,'[]',0,'menu',91,'more-order-issues.give-amazon-feedback',0);
INSERT INTO "phrase" VALUES(76,'amazon-live-chat','price-changed-on-website','Price changed on website','제품가격이 바뀌었어요.','청구된 금액이 아니라, 웹사이트에 적힌 가격이 바뀌었을 때예요.','[]',NULL,'[]',0,'menu',63,'payment-issues',0);
INSERT INTO "phrase" VALUES(77,'amazon-live-chat','print-invoice','Print invoice','인보이스 인쇄하고싶어요. / 인보이스를 인쇄하고 싶어요.','invoice는 주문 내역과 금액이 적힌 청구서예요.','[]',NULL,'[]',0,'menu',41,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(78,'amazon-live-chat','prize-giveaway-or-promotion-offer','Prize, Giveaway or Promotion offer','경품 또는 프로모션 제공','경품이나 할인을 주겠다는 수상한 전화를 받았을 때예요.','[]',NULL,'[]',0,'menu',101,'phishing-or-scam-inquiries.suspicious-phone-call',0);
INSERT INTO "phrase" VALUES(79,'amazon-live-chat','prize-or-giveaway-e-mail','Prize or Giveaway e-mail','경품 이메일','경품에 당첨되었다는 수상한 이메일을 받았을 때예요.','[]',NULL,'[]',0,'menu',97,'phishing-or-scam-inquiries.suspicious-e-mail-received',0);
INSERT INTO "phrase" VALUES(80,'amazon-live-chat','problem-with-a-gift-card','Problem with a Gift Card','기프트 카드에 문제가 생겼어요.','','[]',NULL,'[]',0,'menu',53,'gift-cards',0);
INSERT INTO "phrase" VALUES(81,'amazon-live-chat','problem-with-an-order','Problem with an order','주문에 문제가 생겼어요.','','[]',NULL,'[]',0,'menu',1,'',0);
INSERT INTO "phrase" VALUES(82,'amazon-live-chat','product-box-damaged','Product box damaged','제품상자가 파손되었어요.','','[]',NULL,'[]',0,'menu',26,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(83,'amazon-live-chat','product-doesnt-meet-expectations','Product doesn''t meet expectations','물건이 기대에 미치지 않아요.','','[]',NULL,'[]',0,'menu',31,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(84,'amazon-live-chat','product-parts-or-accessories-missing','Product parts or accessories missing','제품의 일부 또는 부품이 안들어있어요. / 제품의 어느 부분이나 부품이 안들어있어요.','','[]',NULL,'[]',0,'menu',16,'wheres-my-stuff.received-incomplete-shipment',0);
INSERT INTO "phrase" VALUES(85,'amazon-live-chat','promotion-not-applied-to-order','Promotion not applied to order','주문에 프로모션 적용이 안되었어요. / 주문에 프로모션이 적용되지 않았어요.','','[]',NULL,'[]',0,'menu',38,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(86,'amazon-live-chat','promotions-and-deals','Promotions and deals','프로모션과 딜','','[]',NULL,'[]',0,'menu',6,'',0);
INSERT INTO "phrase" VALUES(87,'amazon-live-chat','questions-on-how-to-qualify-for-promotion','Questions on how to qualify for promotion','어떻게 해야 프로모션 조건에 적합해질수 있나요.','','[]',NULL,'[]',0,'menu',79,'promotions-and-deals.gold-box-or-lightning-deals',0);
INSERT INTO "phrase" VALUES(88,'amazon-live-chat','questions-on-how-to-qualify-for-rebate','Questions on how to qualify for rebate','리베이트 조건에 맞으려면 어떻게 해야하나요','','[]',NULL,'[]',0,'menu',80,'promotions-and-deals.rebates',0);
INSERT INTO "phrase" VALUES(89,'amazon-live-chat','rebates','Rebates','리베이트','물건을 산 뒤에 신청해서 돌려받는 돈이에요. 반품하고 받는 환불(refund)과는 달라요.','[]',NULL,'[]',0,'menu',77,'promotions-and-deals',0);
INSERT INTO "phrase" VALUES(90,'amazon-live-chat','received-extra-item','Received extra item','물건 수량이 추가로 더 왔어요.','주문하지 않은 물건이 더 들어 있을 때도 여기예요.','[]',NULL,'[]',0,'menu',33,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(91,'amazon-live-chat','received-incomplete-shipment','Received incomplete shipment','배송이 불완전해요.','주문한 것 가운데 일부만 왔을 때예요.','[]',NULL,'[]',0,'menu',14,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(92,'amazon-live-chat','refund-or-replacement-request-declined','Refund or replacement request declined','환불 또는 대체 요청을 거부당했어요.','replacement는 새 물건으로 바꿔 주는 교환이에요.','[]',NULL,'[]',0,'menu',13,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(93,'amazon-live-chat','remove-gift-card-from-account','Remove Gift Card from account','계정에서 기프트 카드를 제거하고 싶어요.','','[]',NULL,'[]',0,'menu',59,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(94,'amazon-live-chat','request-for-payment-using-amazon-gift-cards-off-amazon-site','Request for payment using Amazon Gift Cards off Amazon site','아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요.','','[]',NULL,'[]',0,'menu',104,'phishing-or-scam-inquiries.order-related',0);
INSERT INTO "phrase" VALUES(95,'amazon-live-chat','request-return-mailing-label','Request return mailing label','리턴라벨을 요청할래요.','mailing label은 반품 상자에 붙이는 운송장 스티커예요.','[]',NULL,'[]',0,'menu',45,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(96,'amazon-live-chat','requests-for-payment-outside-of-amazon-site','Requests for payment outside of Amazon site','아마존 사이트가 아닌 곳에서 결제요청해요.','','[]',NULL,'[]',0,'menu',103,'phishing-or-scam-inquiries.order-related',0);
INSERT INTO "phrase" VALUES(97,'amazon-live-chat','requests-for-personal-account-information','Requests for personal/account information','개인정보/계정정보를 요청해요.','','[]',NULL,'[]',0,'menu',100,'phishing-or-scam-inquiries.suspicious-phone-call',0);
INSERT INTO "phrase" VALUES(98,'amazon-live-chat','returns-and-refunds','Returns and refunds','반품과 환불을 하고싶어요.','','[]',NULL,'[]',0,'menu',2,'',0);
INSERT INTO "phrase" VALUES(99,'amazon-live-chat','returns-policy','Returns policy','반품 정책을 알려주세요.','','[]',NULL,'[]',0,'menu',50,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(100,'amazon-live-chat','shipment-is-late','Shipment is late','배송이 지연되었어요.','','[]',NULL,'[]',0,'menu',10,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(101,'amazon-live-chat','shipping-and-product-boxes-damaged','Shipping and product boxes damaged','택배상자와 제품상자가 파손되었어요.','','[]',NULL,'[]',0,'menu',25,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(102,'amazon-live-chat','shipping-box-damaged','Shipping box damaged','택배상자 파손되었어요.','','[]',NULL,'[]',0,'menu',27,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(103,'amazon-live-chat','shipping-or-delivery-issues','Shipping or delivery issues','배송 또는 배달에 문제가 있어요.','','[]',NULL,'[]',0,'menu',22,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(104,'amazon-live-chat','start-chat','Start Chat','채팅 시작하기','','[]',NULL,'[]',1,'flow',12,'',0);
INSERT INTO "phrase" VALUES(105,'amazon-live-chat','suspicious-e-mail-received','Suspicious e-mail received','수상한 이메일을 받았어요.','','[]',NULL,'[]',0,'menu',88,'more-order-issues',0);
INSERT INTO "phrase" VALUES(106,'amazon-live-chat','suspicious-phone-call','Suspicious phone call','수상한 전화를 받았어요.','','[]',NULL,'[]',0,'menu',94,'phishing-or-scam-inquiries',0);
INSERT INTO "phrase" VALUES(107,'amazon-live-chat','suspicious-website','Suspicious Website','수상한 웹사이트가 있어요.','','[]',NULL,'[]',0,'menu',95,'phishing-or-scam-inquiries',0);
INSERT INTO "phrase" VALUES(108,'amazon-live-chat','tell-us-more-about-your-issue','Tell us more about your issue','문의 내용에 대해 말해주세요','','[]',NULL,'[]',1,'flow',6,'',0);
INSERT INTO "phrase" VALUES(109,'amazon-live-chat','textbook-rentals','Textbook rentals','빌린 교과서는 어떻게 반송하나요.','영어는 그냥 ‘교과서 대여’예요. 반송 말고 다른 대여 문의도 여기예요.','[]',NULL,'[]',0,'menu',51,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(110,'amazon-live-chat','tracking-shows-delivered-but-shipment-not-received','Tracking shows delivered but shipment not received','Delivered(배송완료)라고 뜨는데 물건을 받지 못했어요.','','[]',NULL,'[]',0,'menu',11,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(111,'amazon-live-chat','unable-to-use-gift-card','Unable to use Gift Card','기프트 카드 사용이 불가능해요.','','[]',NULL,'[]',0,'menu',60,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(112,'amazon-live-chat','unknown-charge','Unknown charge','알수없는 금액이 청구되었어요.','','[]',NULL,'[]',0,'menu',39,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(113,'amazon-live-chat','unknown-order-contact','Unknown Order contact','알수 없는 주문에 대해','내가 모르는 주문 때문에 연락을 받았을 때예요.','[]',NULL,'[]',0,'menu',99,'phishing-or-scam-inquiries.suspicious-phone-call',0);
INSERT INTO "phrase" VALUES(114,'amazon-live-chat','use-a-different-name','Use a different name','다른 이름으로 채팅하기','','[]',NULL,'[]',1,'flow',11,'',0);
INSERT INTO "phrase" VALUES(115,'amazon-live-chat','website-provide-false-contact-number-for-amazon','Website provide false contact number for Amazon','웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요.','','[]',NULL,'[]',0,'menu',102,'phishing-or-scam-inquiries.suspicious-website',0);
INSERT INTO "phrase" VALUES(116,'amazon-live-chat','what-can-we-help-you-with','What can we help you with?','무엇을 도와드릴까요?','','[]',NULL,'[]',1,'flow',3,'',0);
INSERT INTO "phrase" VALUES(117,'amazon-live-chat','wheres-my-stuff','Where''s my stuff?','내 물건은 어디있어요?','','[]',NULL,'[]',0,'menu',0,'',0);
INSERT INTO "phrase" VALUES(118,'amazon-live-chat','why-didnt-i-qualify-for-promotion','Why didn''t I qualify for promotion?','나는 왜 프로모션에 적합하지 않나요?','qualify는 조건을 채운다는 뜻이에요. 내가 왜 조건을 채우지 못했는지 물어봐요.','[]',NULL,'[]',0,'menu',85,'promotions-and-deals.other-promotion-questions',0);
INSERT INTO "phrase" VALUES(119,'amazon-live-chat','why-didnt-i-qualify-for-rebate','Why didn''t I qualify for rebate?','나는 왜 리베이트를 받을수 없나요?','qualify는 조건을 채운다는 뜻이에요. 내가 왜 조건을 채우지 못했는지 물어봐요.','[]',NULL,'[]',0,'menu',82,'promotions-and-deals.rebates',0);
INSERT INTO "phrase" VALUES(120,'amazon-live-chat','wrong-item-or-not-as-expected','Wrong item or not as expected','다른 물건이 왔거나 예상치않은 물건이 왔어요.','','[]',NULL,'[]',0,'menu',20,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(121,'amazon-live-chat','wrong-item-ordered','Wrong item ordered','다른 제품을 주문해버렸어요.','내가 주문을 잘못했을 때예요. 다른 물건이 왔을 때는 Wrong item or not as expected예요.','[]',NULL,'[]',0,'menu',71,'change-an-order',0);
INSERT INTO "phrase" VALUES(122,'small','card-was-lost','Card was lost','잃어버렸어요. / 없어졌어요.','','[]',NULL,'[]',0,'menu',3,'gifts',0);
INSERT INTO "phrase" VALUES(123,'small','claim-code','Claim code','코드','','[]',NULL,'[]',0,'menu',2,'gifts',0);
INSERT INTO "phrase" VALUES(124,'small','gift-cards','Gift Cards','상품권','','[]',NULL,'[]',0,'menu',0,'',0);
INSERT INTO "phrase" VALUES(125,'small','help','Help','도움말','','[]',NULL,'[]',1,'flow',0,'',0);
INSERT INTO "phrase" VALUES(126,'small','payment-issues','Payment issues','결제 문제','','[]',NULL,'[]',0,'menu',1,'',0);
CREATE TABLE phrasebook (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  as_of TEXT NOT NULL,
  origin TEXT NOT NULL,
  position INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document (hash),
  phrases INTEGER NOT NULL DEFAULT 0,
  cards INTEGER NOT NULL DEFAULT 0,
  flow_cards INTEGER NOT NULL DEFAULT 0,
  items INTEGER NOT NULL DEFAULT 0,
  leaves INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO "phrasebook" VALUES('amazon-live-chat','{"en": "Amazon.com live chat", "ko": "미국 아마존 라이브챗"}','2017-12','shipped',0,'77a1364fedf8718f527f2cfddfc529b1',121,325,32,129,104,0);
INSERT INTO "phrasebook" VALUES('small','{"en": "A small phrasebook", "ko": "작은 표현집"}','2020-01','user',1,'7acbdd87cc3f5f278b6136796f95a171',5,12,2,5,3,0);
CREATE TABLE quiz_run (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  phrasebook TEXT NOT NULL,
  mode TEXT NOT NULL,
  counts INTEGER NOT NULL
) STRICT;
INSERT INTO "quiz_run" VALUES(17,'01a2236b-04a0-7763-9e6e-97c8208e0ff2','amazon-live-chat','walk',1);
CREATE TABLE quiz_step (
  seq INTEGER PRIMARY KEY,
  run INTEGER,
  number INTEGER NOT NULL,
  item TEXT NOT NULL,
  subject TEXT NOT NULL,
  level INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  is_right INTEGER NOT NULL,
  guess REAL,
  correct TEXT,
  taken TEXT,
  is_last INTEGER NOT NULL,
  all_right INTEGER NOT NULL,
  score REAL NOT NULL,
  chance REAL NOT NULL
) STRICT;
INSERT INTO "quiz_step" VALUES(18,17,0,'gift-cards.problem-with-a-gift-card.unable-to-use-gift-card','phrase:unable-to-use-gift-card',1,700,1,1.11111111111111104943e-01,NULL,NULL,0,0,0.0,0.0);
INSERT INTO "quiz_step" VALUES(19,17,0,'gift-cards.problem-with-a-gift-card.unable-to-use-gift-card','phrase:unable-to-use-gift-card',2,700,1,3.33333333333333314829e-01,NULL,NULL,0,0,0.0,0.0);
INSERT INTO "quiz_step" VALUES(20,17,0,'gift-cards.problem-with-a-gift-card.unable-to-use-gift-card','phrase:unable-to-use-gift-card',3,700,1,1.42857142857142849212e-01,NULL,NULL,1,1,1.0,0.005291);
INSERT INTO "quiz_step" VALUES(21,17,1,'phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon','phrase:website-provide-false-contact-number-for-amazon',1,700,0,1.11111111111111104943e-01,'Phishing or Scam Inquiries','Where''s my stuff?',0,0,0.0,0.0);
INSERT INTO "quiz_step" VALUES(22,17,1,'phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon','phrase:website-provide-false-contact-number-for-amazon',2,700,0,0.25,'Suspicious Website','Suspicious e-mail received',0,0,0.0,0.0);
INSERT INTO "quiz_step" VALUES(23,17,1,'phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon','phrase:website-provide-false-contact-number-for-amazon',3,700,0,0.5,'Website provide false contact number for Amazon','Requests for personal/account information',1,0,0.0,0.013889);
CREATE TABLE remark (
  phrase TEXT PRIMARY KEY,
  note TEXT NOT NULL,
  mnemonic TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE review (
  seq INTEGER PRIMARY KEY,
  card INTEGER NOT NULL,
  learning_day INTEGER NOT NULL,
  rating INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  last_day INTEGER,
  from_day INTEGER,
  stability REAL,
  difficulty REAL,
  chance REAL,
  tested INTEGER,
  is_new INTEGER NOT NULL,
  spaced INTEGER NOT NULL,
  lapses INTEGER NOT NULL
) STRICT;
INSERT INTO "review" VALUES(3,1,20514,1,0,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "review" VALUES(4,1,20514,2,0,20514,20514,2.11999997496604919433e-01,6.41330003738403320312e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(5,326,20514,3,0,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "review" VALUES(6,1,20514,4,0,20514,20514,2.11999997496604919433e-01,7.60420989990234375e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(7,326,20514,1,0,20514,20514,2.30649995803833,2.11810398101806640625e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(8,326,20514,2,0,20514,20514,7.75083899497985839843e-01,7.39450216293335,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(9,26,20514,3,0,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "review" VALUES(10,326,20514,4,0,20514,20514,7.75083899497985839843e-01,8.25557708740234375e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(11,26,20514,1,0,20514,20514,2.30649995803833,2.11810398101806640625e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(12,26,20514,2,0,20514,20514,7.75083899497985839843e-01,7.39450216293335,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(13,334,20514,3,0,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0);
CREATE TABLE search_term (
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  kind TEXT NOT NULL CHECK (kind IN ('word', 'lexicon', 'feature')),
  term TEXT NOT NULL,
  initials TEXT NOT NULL,
  keys TEXT NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (phrasebook, kind, term)
) STRICT, WITHOUT ROWID;
INSERT INTO "search_term" VALUES('amazon-live-chat','word','$99','$99','$99','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','$99는','$99ㄴ','$99sms','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','$99에','$99ㅇ','$99dp','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','10','10','10','31 75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','100','100','100','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','100달러','100ㄷㄹ','100ekffj','56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','12달러나','12ㄷㄹㄴ','12ekffjsk','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','15달러짜리','15ㄷㄹㅉㄹ','15ekffjWkfl','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','15일','15ㅇ','15dlf','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','1분','1ㅂ','1qns','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','20','20','20','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','20달러','20ㄷㄹ','20ekffj','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','20달러나','20ㄷㄹㄴ','20ekffjsk','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','25달러가','25ㄷㄹㄱ','25ekffjrk','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','25달러짜리가','25ㄷㄹㅉㄹㄱ','25ekffjWkflrk','56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','30cm였어요','30cmㅇㅇㅇ','30cmduTdjdy','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','30달러','30ㄷㄹ','30ekffj','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','30달러가','30ㄷㄹㄱ','30ekffjrk','32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','30달러로','30ㄷㄹㄹ','30ekffjfh','55');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','30달러만','30ㄷㄹㅁ','30ekffjaks','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','30일','30ㅇ','30dlf','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','35달러로','35ㄷㄹㄹ','35ekffjfh','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','3일에','3ㅇㅇ','3dlfdp','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','40달러가','40ㄷㄹㄱ','40ekffjrk','32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','50cm라고','50cmㄹㄱ','50cmfkrh','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','50달러로','50ㄷㄹㄹ','50ekffjfh','55');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','50달러를','50ㄷㄹㄹ','50ekffjfmf','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','50달러짜리','50ㄷㄹㅉㄹ','50ekffjWkfl','50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','a','a','a','41 42 43 49 50 79 89 110 115 116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','about','about','about','89 111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','accessories','accessories','accessories','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','account','account','account','51 53 57 95 98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','add','add','add','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','address','address','address','26 67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','address와','addressㅇ','addressdhk','67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','alerts','alerts','alerts','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','alert는','alertㄴ','alertsms','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','amazon','amazon','amazon','86 101 103 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','an','an','an','9 39 62 63 85 109');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','and','and','and','12 38 73');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','annual','annual','annual','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','another','another','another','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','applied','applied','applied','31 51');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','arrive','arrive','arrive','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','as','as','as','18 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','better','better','better','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','box','box','box','13 14 22 74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','boxes','boxes','boxes','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','but','but','but','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','call','call','call','96');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','can','can','can','108 114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','cancel','cancel','cancel','63');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','canceling','canceling','canceling','58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','cancellation','cancellation','cancellation','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','card','card','card','49 50 53 54 55 56 58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','cards','cards','cards','48 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','change','change','change','55 62 67 68 70 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','changed','changed','changed','4 59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','changes','changes','changes','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','charge','charge','charge','27 32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','charged','charged','charged','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','chat','chat','chat','113 115 117');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','check','check','check','1 35 41 42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','choose','choose','choose','110');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','claim','claim','claim','52 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','close','close','close','118');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','code','code','code','52 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','code는','codeㄴ','codesms','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','combine','combine','combine','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','contact','contact','contact','97 101 107 112');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','contained','contained','contained','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','correct','correct','correct','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','damaged','damaged','damaged','10 11 12 13 14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','date','date','date','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','deals','deals','deals','73 74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','deals는','dealsㄴ','dealssms','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','declined','declined','declined','5 30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','defective','defective','defective','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','delivered','delivered','delivered','3 120');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','delivery','delivery','delivery','4 25 67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','description','description','description','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','did','did','did','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','didnt','didnt','didnt','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','different','different','different','19 56 110 116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','does','does','does','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','doesnt','doesnt','doesnt','20 21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','duplicate','duplicate','duplicate','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','elsewhere','elsewhere','elsewhere','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','email','email','email','91 94 115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','entire','entire','entire','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','expectations','expectations','expectations','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','expected','expected','expected','18');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','expected예요','expectedㅇㅇ','expecteddPdy','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','extra','extra','extra','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','false','false','false','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','fee','fee','fee','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','feedback','feedback','feedback','28 86 88 89 90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','feedback을','feedbackㅇ','feedbackdmf','86');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','for','for','for','66 75 78 80 83 87 98 101 103 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','form','form','form','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','found','found','found','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','from','from','from','7 19 53 56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','funds','funds','funds','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','funds는','fundsㄴ','fundssms','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','gift','gift','gift','43 48 49 50 53 54 55 56 58 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','give','give','give','86');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','giveaway','giveaway','giveaway','94 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','gold','gold','gold','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','help','help','help','105 106 108 114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','how','how','how','39 43 75 78 112 114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','i','i','i','80 83 109');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','improper','improper','improper','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','improvement','improvement','improvement','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','incomplete','incomplete','incomplete','6');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','incorrect','incorrect','incorrect','22 26 27 44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','information','information','information','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','inquiries','inquiries','inquiries','93');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','insufficient','insufficient','insufficient','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','invoice','invoice','invoice','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','invoice는','invoiceㄴ','invoicesms','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','is','is','is','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','issue','issue','issue','36 37 47 92 111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','issues','issues','issues','25 29 84');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','issue는','issueㄴ','issuesms','84');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','item','item','item','7 10 16 17 18 19 20 22 23 39 63 64 65 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','items','items','items','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','label','label','label','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','label은','labelㅇ','labeldms','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','late','late','late','2 65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','lightning','lightning','lightning','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','like','like','like','112');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','longer','longer','longer','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','lost','lost','lost','50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','mailing','mailing','mailing','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','match','match','match','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','meet','meet','meet','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','membership','membership','membership','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','method','method','method','70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','missing','missing','missing','7 8 17');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','more','more','more','84 106 111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','move','move','move','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','my','my','my','0');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','name','name','name','116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','need','need','need','79 106');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','no','no','no','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','not','not','not','3 16 18 31 71 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','number','number','number','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','of','of','of','1 41 42 103 115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','off','off','off','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','offer','offer','offer','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','on','on','on','59 75 78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','opportunities','opportunities','opportunities','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','or','or','or','5 8 17 18 25 47 63 69 71 74 92 93 94 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','order','order','order','1 9 24 31 37 55 62 63 72 84 85 92 97 102 109 110 119');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','ordered','ordered','ordered','19 56 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','orders','orders','orders','58 69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','other','other','other','36 37 47 66 72 76 81 90 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','outside','outside','outside','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','packaging','packaging','packaging','11 15 28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','parts','parts','parts','8 17');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','payment','payment','payment','29 30 36 70 103 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','personal','personal','personal','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','phishing','phishing','phishing','93');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','phone','phone','phone','96');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','placed','placed','placed','109');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','placing','placing','placing','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','policy','policy','policy','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','positive','positive','positive','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','price','price','price','33 59 61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','prime','prime','prime','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','print','print','print','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','prize','prize','prize','94 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','problem','problem','problem','9 49');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','product','product','product','8 11 12 13 21 22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','promotion','promotion','promotion','31 75 76 83 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','promotions','promotions','promotions','73');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','provide','provide','provide','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','qr','qr','qr','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','qualify','qualify','qualify','75 78 80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','qualify는','qualifyㄴ','qualifysms','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','question','question','question','92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','questions','questions','questions','75 76 78 81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','reason','reason','reason','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','rebate','rebate','rebate','35 78 79 80 81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','rebates','rebates','rebates','77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','rebate는','rebateㄴ','rebatesms','35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','receive','receive','receive','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','received','received','received','3 6 23 37 91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','refund','refund','refund','5 35 42 44 47 77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','refunds','refunds','refunds','38');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','related','related','related','102');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','remove','remove','remove','53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','rentals','rentals','rentals','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','replacement','replacement','replacement','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','replacement는','replacementㄴ','replacementsms','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','request','request','request','5 40 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','requests','requests','requests','98 103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','return','return','return','39 40 41 43 47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','returns','returns','returns','38 45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','scam','scam','scam','93');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','seller','seller','seller','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','shipment','shipment','shipment','2 3 6 7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','shipping','shipping','shipping','12 14 25 26 27 67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','shows','shows','shows','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','site','site','site','103 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','start','start','start','117');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','status','status','status','1 35 41 42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','stuff','stuff','stuff','0');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','suspicious','suspicious','suspicious','91 96 100');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','tell','tell','tell','111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','textbook','textbook','textbook','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','this','this','this','115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','to','to','to','31 39 43 51 54 57 75 78 95 112 115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','today','today','today','114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','too','too','too','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','topic','topic','topic','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','tracking','tracking','tracking','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','transcript','transcript','transcript','115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','unable','unable','unable','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','undamaged','undamaged','undamaged','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','unknown','unknown','unknown','32 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','unreadable','unreadable','unreadable','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','us','us','us','107 111 112');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','use','use','use','54 116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','using','using','using','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','want','want','want','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','was','was','was','4 56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','we','we','we','108 114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','website','website','website','20 59 100 101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','what','what','what','56 108');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','wheres','wheres','wheres','0');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','why','why','why','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','will','will','will','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','window','window','window','118');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','with','with','with','9 37 49 108');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','work','work','work','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','would','would','would','112');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','wrong','wrong','wrong','18 33 51 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','you','you','you','108 112 114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','your','your','your','111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가','ㄱ','rk','11 26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가게','ㄱㄱ','rkrp','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가게가','ㄱㄱㄱ','rkrprk','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가게는','ㄱㄱㄴ','rkrpsms','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가격','ㄱㄱ','rkrur','59 61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가격을','ㄱㄱㅇ','rkrurdmf','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가격이','ㄱㄱㅇ','rkrurdl','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가까워요','ㄱㄲㅇㅇ','rkRkdnjdy','84');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가능','ㄱㄴ','rksmd','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가방을','ㄱㅂㅇ','rkqkddmf','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가방이','ㄱㅂㅇ','rkqkddl','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가운데','ㄱㅇㄷ','rkdnsep','6');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가지러','ㄱㅈㄹ','rkwlfj','47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','가짜','ㄱㅉ','rkWk','91 100 101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','갈색','ㄱㅅ','rkftor','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','감감무소식','ㄱㄱㅁㅅㅅ','rkarkaanthtlr','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','감감무소식이에요','ㄱㄱㅁㅅㅅㅇㅇㅇ','rkarkaanthtlrdldpdy','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','감동','ㄱㄷ','rkaehd','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','감사','ㄱㅅ','rkatk','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','갑자기','ㄱㅈㄱ','rkqwkrl','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','값만','ㄱㅁ','rkqtaks','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','값보다','ㄱㅂㄷ','rkqtqhek','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','값으로','ㄱㅇㄹ','rkqtdmfh','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','값을','ㄱㅇ','rkqtdmf','5 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','값이','ㄱㅇ','rkqtdl','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','갔다고','ㄱㄷㄱ','rkTekrh','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','갔다는데','ㄱㄷㄴㄷ','rkTeksmsep','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','갔어요','ㄱㅇㅇ','rkTdjdy','11 26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','같아요','ㄱㅇㅇ','rkxdkdy','67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','같은','ㄱㅇ','rkxdms','24 59 61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','같이','ㄱㅇ','rkxdl','23 47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','개','ㄱ','ro','8 23 31 44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','개라','ㄱㄹ','rofk','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','개를','ㄱㄹ','rofmf','44 75 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','개선에','ㄱㅅㅇ','rotjsdp','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','개인정보','ㄱㅇㅈㅂ','rodlswjdqh','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','갱신','ㄱㅅ','rodtls','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','거래','ㄱㄹ','rjfo','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','거부당했어요','ㄱㅂㄷㅎㅇㅇ','rjqnekdgoTdjdy','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','거부되었어요','ㄱㅂㄷㅇㅇㅇ','rjqnehldjTdjdy','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','거절','ㄱㅈ','rjwjf','5 30 80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','건','ㄱ','rjs','14 28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','건의','ㄱㅇ','rjsdml','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','걸','ㄱ','rjf','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','걸려요','ㄱㄹㅇ','rjffudy','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','걸었더니','ㄱㅇㄷㄴ','rjfdjTejsl','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','검색','ㄱㅅ','rjator','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','것','ㄱ','rjt','6');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','것에','ㄱㅇ','rjtdp','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','것이','ㄱㅇ','rjtdl','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','겉','ㄱ','rjx','12 13 14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','겉박스','ㄱㅂㅅ','rjxqkrtm','12 14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','겉은','ㄱㅇ','rjxdms','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','게','ㄱ','rp','32 64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','결제','ㄱㅈ','rufwp','30 32 33 36 70 103 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','결제가','ㄱㅈㄱ','rufwprk','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','결제됐다는','ㄱㅈㄷㄷㄴ','rufwpehoTeksms','97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','결제문제가','ㄱㅈㅁㅈㄱ','rufwpanswprk','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','결제방법을','ㄱㅈㅂㅂㅇ','rufwpqkdqjqdmf','70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','결제에','ㄱㅈㅇ','rufwpdp','29');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','결제요청해요','ㄱㅈㅇㅊㅎㅇ','rufwpdycjdgody','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','결제하도록','ㄱㅈㅎㄷㄹ','rufwpgkehfhr','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','결함','ㄱㅎ','rufgka','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','경품','ㄱㅍ','rudvna','94 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','경품에','ㄱㅍㅇ','rudvnadp','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','경품이나','ㄱㅍㅇㄴ','rudvnadlsk','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계정','ㄱㅈ','rPwjd','51 95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계정변경','ㄱㅈㅂㄱ','rPwjdqusrud','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계정알람','ㄱㅈㅇㄹ','rPwjddkffka','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계정에','ㄱㅈㅇ','rPwjddp','51 57 95 116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계정에서','ㄱㅈㅇㅅ','rPwjddptj','53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계정으로','ㄱㅈㅇㄹ','rPwjddmfh','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계정이','ㄱㅈㅇ','rPwjddl','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계정정보를','ㄱㅈㅈㅂㄹ','rPwjdwjdqhfmf','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계좌','ㄱㅈ','rPwhk','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계좌로','ㄱㅈㄹ','rPwhkfh','81 103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','계좌번호','ㄱㅈㅂㅎ','rPwhkqjsgh','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고객','ㄱㄱ','rhror','107');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고객센터','ㄱㄱㅅㅌ','rhrortpsxj','101 107');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고르는','ㄱㄹㄴ','rhfmsms','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고르지도','ㄱㄹㅈㄷ','rhfmwleh','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고른','ㄱㄹ','rhfms','70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고를','ㄱㄹ','rhfmf','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고마워요','ㄱㅁㅇㅇ','rhakdnjdy','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고맙다고','ㄱㅁㄷㄱ','rhakqekrh','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고장','ㄱㅈ','rhwkd','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고장은','ㄱㅈㅇ','rhwkddms','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고쳐','ㄱㅊ','rhcu','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고쳤으면','ㄱㅊㅇㅁ','rhcuTdmaus','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','고치고','ㄱㅊㄱ','rhclrh','55');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','골드박스','ㄱㄷㅂㅅ','rhfemqkrtm','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','골라져','ㄱㄹㅈ','rhffkwu','109');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','골랐는데','ㄱㄹㄴㄷ','rhffkTsmsep','56 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','골랐어요','ㄱㄹㅇㅇ','rhffkTdjdy','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','곳','ㄱ','rht','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','곳에서','ㄱㅇㅅ','rhtdptj','61 103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','곳이에요','ㄱㅇㅇㅇ','rhtdldpdy','28 86 87 88 89 90 102');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','공짜','ㄱㅉ','rhdWk','94 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','공짜로','ㄱㅉㄹ','rhdWkfh','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','과는','ㄱㄴ','rhksms','35 77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','과다','ㄱㄷ','rhkek','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','과대','ㄱㄷ','rhkeo','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','과장','ㄱㅈ','rhkwkd','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','과정에','ㄱㅈㅇ','rhkwjddp','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','관련된','ㄱㄹㄷ','rhksfusehls','102');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','관부가세','ㄱㅂㄱㅅ','rhksqnrktp','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','관세','ㄱㅅ','rhkstp','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','광고','ㄱㄱ','rhkdrh','20 90 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','광고가','ㄱㄱㄱ','rhkdrhrk','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','괜찮았어요','ㄱㅊㅇㅇㅇ','rhoscksgdkTdjdy','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','교과서','ㄱㄱㅅ','ryrhktj','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','교과서는','ㄱㄱㅅㄴ','ryrhktjsms','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','교재','ㄱㅈ','rywo','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','교재를','ㄱㅈㄹ','rywofmf','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','교환','ㄱㅎ','ryghks','5 43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','교환이에요','ㄱㅎㅇㅇㅇ','ryghksdldpdy','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','구겨져','ㄱㄱㅈ','rnruwu','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','구겨졌어요','ㄱㄱㅈㅇㅇ','rnruwuTdjdy','12 13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','구독료','ㄱㄷㄹ','rnehrfy','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','구매','ㄱㅁ','rnao','24 34 83 85 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','구매하면','ㄱㅁㅎㅁ','rnaogkaus','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','구성품','ㄱㅅㅍ','rntjdvna','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','구입','ㄱㅇ','rndlq','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','굴러다녔어요','ㄱㄹㄷㄴㅇㅇ','rnffjeksuTdjdy','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','궁금해요','ㄱㄱㅎㅇ','rndrmagody','1 35 39 41 42 45 46 60 75 76 78 81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','권','ㄱ','rnjs','24 27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','권만','ㄱㅁ','rnjsaks','7 23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','권을','ㄱㅇ','rnjsdmf','7 23 69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','규정','ㄱㅈ','rbwjd','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','규정을','ㄱㅈㅇ','rbwjddmf','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','그','ㄱ','rm','47 72 76 81 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','그냥','ㄱㄴ','rmsid','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','그대로','ㄱㄷㄹ','rmeofh','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','그림을','ㄱㄹㅇ','rmfladmf','56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','그림의','ㄱㄹㅇ','rmfladml','56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','긁었더니','ㄱㅇㄷㄴ','rmfrdjTejsl','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','금액','ㄱㅇ','rmador','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','금액을','ㄱㅇㅇ','rmadordmf','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','금액이','ㄱㅇㅇ','rmadordl','32 33 34 59 60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','금요일까지','ㄱㅇㅇㄲㅈ','rmadydlfRkwl','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','금요일인데','ㄱㅇㅇㅇㄷ','rmadydlfdlsep','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','금이','ㄱㅇ','rmadl','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','긍정적인','ㄱㅈㅈㅇ','rmdwjdwjrdls','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기간','ㄱㄱ','rlrks','37 45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기대에','ㄱㄷㅇ','rleodp','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기록','ㄱㄹ','rlfhr','92 115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기사','ㄱㅅ','rltk','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기사가','ㄱㅅㄱ','rltkrk','37 47 90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기사님','ㄱㅅㄴ','rltksla','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기사님은','ㄱㅅㄴㅇ','rltksladms','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기타','ㄱㅌ','rlxk','36 37 47 66 72 90 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기프트','ㄱㅍㅌ','rlvmxm','43 48 49 50 51 53 54 55 56 57 58 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기프트카드','ㄱㅍㅌㅋㄷ','rlvmxmzkem','48 50 52 53 54 55 58 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','기한','ㄱㅎ','rlgks','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','까만','ㄲㅁ','Rkaks','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','깎아','ㄲㅇ','RkRdk','31 103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','깎였어요','ㄲㅇㅇㅇ','RkRduTdjdy','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','깜빡','ㄲㅃ','RkaQkr','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','깜빡해서','ㄲㅃㅎㅅ','RkaQkrgotj','72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','깨끗한데','ㄲㄲㅎㄷ','RoRmtgksep','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','깨져','ㄲㅈ','Rowu','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','깨졌어요','ㄲㅈㅇㅇ','RowuTdjdy','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','깨진','ㄲㅈ','Rowls','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','깨짐','ㄲㅈ','Rowla','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','꺼져요','ㄲㅈㅇ','Rjwudy','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','끝나자','ㄲㄴㅈ','Rmxskwk','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','끝난','ㄲㄴ','Rmxsks','118');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나갔어요','ㄴㄱㅇㅇ','skrkTdjdy','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나는','ㄴㄴ','sksms','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나사','ㄴㅅ','sktk','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나사가','ㄴㅅㄱ','sktkrk','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나서','ㄴㅅ','sktj','35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나오는','ㄴㅇㄴ','skdhsms','120');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나오는데','ㄴㅇㄴㄷ','skdhsmsep','3 36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나오지','ㄴㅇㅈ','skdhwl','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나온','ㄴㅇ','skdhs','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나와','ㄴㅇ','skdhk','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나와요','ㄴㅇㅇ','skdhkdy','4 54 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나왔는데','ㄴㅇㄴㄷ','skdhkTsmsep','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나왔어요','ㄴㅇㅇㅇ','skdhkTdjdy','22 27 31 33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나타나지','ㄴㅌㄴㅈ','skxkskwl','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','나흘이나','ㄴㅎㅇㄴ','skgmfdlsk','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','날이','ㄴㅇ','skfdl','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','남기는','ㄴㄱㄴ','skarlsms','28 86 87 88 89 90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','남의','ㄴㅇ','skadml','51 53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','남편','ㄴㅍ','skavus','51 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','낭비','ㄴㅂ','skdql','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','낭비라고','ㄴㅂㄹㄱ','skdqlfkrh','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','낮게','ㄴㄱ','skwrp','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내','ㄴ','so','0 28 47 51 53 57 89 109');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내가','ㄴㄱ','sork','71 80 83 86 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내고','ㄴㄱ','sorh','36 70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내려고','ㄴㄹㄱ','sofurh','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내려받는지','ㄴㄹㅂㄴㅈ','sofuqkesmswl','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내렸어요','ㄴㄹㅇㅇ','sofuTdjdy','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내역','ㄴㅇ','sodur','92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내역과','ㄴㅇㄱ','sodurrhk','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내역서','ㄴㅇㅅ','sodurtj','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내역에서','ㄴㅇㅇㅅ','sodurdptj','92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내역을','ㄴㅇㅇ','sodurdmf','34 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내용물','ㄴㅇㅁ','sodydanf','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내용물이','ㄴㅇㅁㅇ','sodydanfdl','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내용에','ㄴㅇㅇ','sodyddp','111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내용을','ㄴㅇㅇ','sodyddmf','115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','내일인데','ㄴㅇㅇㄷ','sodlfdlsep','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','낸','ㄴ','sos','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','낼','ㄴ','sof','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','냈는데','ㄴㄴㄷ','soTsmsep','70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','냈어요','ㄴㅇㅇ','soTdjdy','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','냉장고를','ㄴㅈㄱㄹ','sodwkdrhfmf','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','너무','ㄴㅁ','sjan','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','넉넉한데도','ㄴㄴㅎㄷㄷ','sjrsjrgksepeh','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','넘버','ㄴㅂ','sjaqj','119');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','넣고','ㄴㄱ','sjgrh','30 69 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','넣는','ㄴㄴ','sjgsms','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','넣어','ㄴㅇ','sjgdj','15 47 51 87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','넣었는데','ㄴㅇㄴㄷ','sjgdjTsmsep','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','넣었어요','ㄴㅇㅇㅇ','sjgdjTdjdy','51');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','네','ㄴ','sp','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','년','ㄴ','sus','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','노트북까지','ㄴㅌㅂㄲㅈ','shxmqnrRkwl','47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','노트북에','ㄴㅌㅂㅇ','shxmqnrdp','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','노트북을','ㄴㅌㅂㅇ','shxmqnrdmf','97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','높이가','ㄴㅇㄱ','shvdlrk','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','놓았는데','ㄴㅇㄴㄷ','shgdkTsmsep','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','놓친','ㄴㅊ','shgcls','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','누락','ㄴㄹ','snfkr','7 8 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','누르라는','ㄴㄹㄹㄴ','snfmfksms','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','눌러','ㄴㄹ','snffj','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','눌러도','ㄴㄹㄷ','snffjeh','16 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','눌러서','ㄴㄹㅅ','snffjtj','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','눌러야','ㄴㄹㅇ','snffjdi','39 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','눌러요','ㄴㄹㅇ','snffjdy','110 118');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','눌렀더니','ㄴㄹㄷㄴ','snffjTejsl','83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','눌렀어요','ㄴㄹㅇㅇ','snffjTdjdy','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','눌리지','ㄴㄹㅈ','snfflwl','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','느꼈는지','ㄴㄲㄴㅈ','smRuTsmswl','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','늦게','ㄴㄱ','smwrp','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','늦게와요','ㄴㄱㅇㅇ','smwrpdhkdy','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','늦어서','ㄴㅇㅅ','smwdjtj','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','늦어요','ㄴㅇㅇ','smwdjdy','2 65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','늦을','ㄴㅇ','smwdmf','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','늦음','ㄴㅇ','smwdma','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','다','ㄷ','ek','12 14 31 46 67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','다른','ㄷㄹ','ekfms','18 19 22 26 36 37 46 51 56 57 61 66 70 71 90 92 110 116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','다를','ㄷㄹ','ekfmf','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','다시','ㄷㅅ','ektl','40 81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','다음','ㄷㅇ','ekdma','4 65 115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','단순','ㄷㅅ','ekstns','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','단순하게','ㄷㅅㅎㄱ','ekstnsgkrp','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','닫기','ㄷㄱ','ekerl','118');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','달','ㄷ','ekf','35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','달라고','ㄷㄹㄱ','ekffkrh','5 87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','달라는','ㄷㄹㄴ','ekffksms','86');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','달라요','ㄷㄹㅇ','ekffkdy','19 20 22 35 56 77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','달래요','ㄷㄹㅇ','ekffody','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','달러로','ㄷㄹㄹ','ekffjfh','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','담기','ㄷㄱ','ekarl','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','담아','ㄷㅇ','ekadk','59 69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','담아야','ㄷㅇㅇ','ekadkdi','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','담았는데','ㄷㅇㄴㄷ','ekadkTsmsep','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','담았는데도','ㄷㅇㄴㄷㄷ','ekadkTsmsepeh','83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','답이','ㄷㅇ','ekqdl','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','답장을','ㄷㅈㅇ','ekqwkddmf','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','답하면','ㄷㅎㅁ','ekqgkaus','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','당장','ㄷㅈ','ekdwkd','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','당첨','ㄷㅊ','ekdcja','94 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','당첨됐다는','ㄷㅊㄷㄷㄴ','ekdcjaehoTeksms','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','당첨됐다며','ㄷㅊㄷㄷㅁ','ekdcjaehoTekau','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','당첨되었다는','ㄷㅊㄷㅇㄷㄴ','ekdcjaehldjTeksms','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대상','ㄷㅅ','eotkd','78 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대상이','ㄷㅅㅇ','eotkddl','78 80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대신','ㄷㅅ','eotls','81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대여','ㄷㅇ','eodu','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대여예요','ㄷㅇㅇㅇ','eodudPdy','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대여한','ㄷㅇㅎ','eodugks','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대체','ㄷㅊ','eocp','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대한','ㄷㅎ','eogks','28 72 76 81 85 87 89 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대해','ㄷㅎ','eogo','89 97 111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대해서','ㄷㅎㅅ','eogotj','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','대화','ㄷㅎ','eoghk','113 115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','더','ㄷ','ej','23 33 60 61 69 84 87 106');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','더이상','ㄷㅇㅅ','ejdltkd','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','덜','ㄷ','ejf','7 44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','덤','ㄷ','eja','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','데미지','ㄷㅁㅈ','epalwl','10');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도난','ㄷㄴ','ehsks','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도무지','ㄷㅁㅈ','ehanwl','92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도와드릴까요','ㄷㅇㄷㄹㄲㅇ','ehdhkemflfRkdy','108 114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도용','ㄷㅇ','ehdyd','32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도움말','ㄷㅇㅁ','ehdnaakf','105');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도움이','ㄷㅇㅇ','ehdnadl','106');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도착','ㄷㅊ','ehckr','2 4 41 65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도착으로','ㄷㅊㅇㄹ','ehckrdmfh','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도착일','ㄷㅊㅇ','ehckrdlf','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도착한다던','ㄷㅊㅎㄷㄷ','ehckrgksekejs','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도착한대서','ㄷㅊㅎㄷㅅ','ehckrgkseotj','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도착한대요','ㄷㅊㅎㄷㅇ','ehckrgkseody','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도착했는지','ㄷㅊㅎㄴㅈ','ehckrgoTsmswl','41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','도착했다고','ㄷㅊㅎㄷㄱ','ehckrgoTekrh','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돈을','ㄷㅇ','ehsdmf','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돈이','ㄷㅇ','ehsdl','42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돈이에요','ㄷㅇㅇㅇ','ehsdldpdy','35 77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려','ㄷㄹ','ehffu','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려받는','ㄷㄹㅂㄴ','ehffuqkesms','35 77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려받아야','ㄷㄹㅂㅇㅇ','ehffuqkedkdi','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려받았어요','ㄷㄹㅂㅇㅇㅇ','ehffuqkedkTdjdy','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보내고','ㄷㄹㅂㄴㄱ','ehffuqhsorh','39 43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보내기','ㄷㄹㅂㄴㄱ','ehffuqhsorl','39 43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보내는지','ㄷㄹㅂㄴㄴㅈ','ehffuqhsosmswl','39');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보내려고요','ㄷㄹㅂㄴㄹㄱㅇ','ehffuqhsofurhdy','43 46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보내려는데','ㄷㄹㅂㄴㄹㄴㄷ','ehffuqhsofusmsep','39');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보내야','ㄷㄹㅂㄴㅇ','ehffuqhsodi','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보낸','ㄷㄹㅂㄴ','ehffuqhsos','41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보낼','ㄷㄹㅂㄴ','ehffuqhsof','40 45 47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보냈는데','ㄷㄹㅂㄴㄴㄷ','ehffuqhsoTsmsep','42 44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려보냈어요','ㄷㄹㅂㄴㅇㅇ','ehffuqhsoTdjdy','47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돌려준다던','ㄷㄹㅈㄷㄷ','ehffuwnsekejs','42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','동생','ㄷㅅ','ehdtod','51');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','동생으로','ㄷㅅㅇㄹ','ehdtoddmfh','55');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','동안','ㄷㅇ','ehddks','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','동안만','ㄷㅇㅁ','ehddksaks','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','돼요','ㄷㅇ','ehody','114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','되려면','ㄷㄹㅁ','ehlfuaus','78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','된다는','ㄷㄷㄴ','ehlseksms','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','된대요','ㄷㄷㅇ','ehlseody','5 30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','됨','ㄷ','ehla','5 30 31 42 54 80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','두','ㄷ','en','7 23 24 27 31 33 44 57 69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','두고','ㄷㄱ','enrh','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','두른','ㄷㄹ','enfms','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','두어도','ㄷㅇㄷ','endjeh','114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','둔','ㄷ','ens','50 59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','둘','ㄷ','enf','12 67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뒤에','ㄷㅇ','enldp','35 77 118');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','든','ㄷ','ems','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','들어','ㄷㅇ','emfdj','23 53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','들어가는지','ㄷㅇㄱㄴㅈ','emfdjrksmswl','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','들어오는지','ㄷㅇㅇㄴㅈ','emfdjdhsmswl','35 42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','들어와요','ㄷㅇㅇㅇ','emfdjdhkdy','16 42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','들어왔어요','ㄷㅇㅇㅇㅇ','emfdjdhkTdjdy','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','들어요','ㄷㅇㅇ','emfdjdy','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','들어있어요','ㄷㅇㅇㅇㅇ','emfdjdlTdjdy','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','등록','ㄷㄹ','emdfhr','51 52 53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','등록되지','ㄷㄹㄷㅈ','emdfhrehlwl','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','등록된','ㄷㄹㄷ','emdfhrehls','57 116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','등록하는지','ㄷㄹㅎㄴㅈ','emdfhrgksmswl','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','등록해버렸어요','ㄷㄹㅎㅂㄹㅇㅇ','emdfhrgoqjfuTdjdy','51');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','등록해서','ㄷㄹㅎㅅ','emdfhrgotj','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','디자인','ㄷㅈㅇ','elwkdls','56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','딜','ㄷ','elf','73 74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','딜레이','ㄷㄹㅇ','elffpdl','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','따로','ㄸㄹ','Ekfh','69 103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','딴','ㄸ','Eks','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','때','ㄸ','Eo','54 70 71 109 110');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','때는','ㄸㄴ','Eosms','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','때도','ㄸㄷ','Eoeh','23 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','때문에','ㄸㅁㅇ','Eoansdp','97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','때예요','ㄸㅇㅇ','EodPdy','6 7 37 52 59 65 71 82 94 97 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','때의','ㄸㅇ','Eodml','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','떠요','ㄸㅇ','Ejdy','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','떨어졌어요','ㄸㅇㅈㅇㅇ','EjfdjwuTdjdy','59 80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','또','ㄸ','Eh','24 76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','또는','ㄸㄴ','Ehsms','5 8 17 25 47 63 74 93 95 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','똑같은','ㄸㄱㅇ','Ehrrkxdms','23 61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뚜껑이','ㄸㄲㅇ','EnRjddl','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뜨는데','ㄸㄴㄷ','Emsmsep','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뜯어','ㄸㅇ','Emedj','11 22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뜯어서','ㄸㅇㅅ','Emedjtj','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뜯었더니','ㄸㅇㄷㄴ','EmedjTejsl','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뜻이','ㄸㅇ','Emtdl','67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뜻이에요','ㄸㅇㅇㅇ','Emtdldpdy','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','라고','ㄹㄱ','fkrh','3 20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','라이브챗','ㄹㅇㅂㅊ','fkdlqmcot','113');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','라이트닝','ㄹㅇㅌㄴ','fkdlxmsld','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','램프를','ㄹㅍㄹ','foavmfmf','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','레이블','ㄹㅇㅂ','fpdlqmf','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','렌탈','ㄹㅌ','fpsxkf','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','렌털','ㄹㅌ','fpsxjf','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','로그인','ㄹㄱㅇ','fhrmdls','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','로그인이','ㄹㄱㅇㅇ','fhrmdlsdl','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','로그인한','ㄹㄱㅇㅎ','fhrmdlsgks','51');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','리베이트','ㄹㅂㅇㅌ','flqpdlxm','35 77 78 79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','리베이트를','ㄹㅂㅇㅌㄹ','flqpdlxmfmf','80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','리베이트에','ㄹㅂㅇㅌㅇ','flqpdlxmdp','81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','리뷰','ㄹㅂ','flqb','86');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','리턴','ㄹㅌ','flxjs','39 41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','리턴라벨을','ㄹㅌㄹㅂㅇ','flxjsfkqpfdmf','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','리펀드','ㄹㅍㄷ','flvjsem','42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','립밤','ㄹㅂ','flqqka','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','링크를','ㄹㅋㄹ','fldzmfmf','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','마당','ㅁㄷ','akekd','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','마스터카드로','ㅁㅅㅌㅋㄷㄹ','aktmxjzkemfh','70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','마우스가','ㅁㅇㅅㄱ','akdntmrk','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','마음에','ㅁㅇㅇ','akdmadp','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','마음이','ㅁㅇㅇ','akdmadl','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','막상','ㅁㅅ','akrtkd','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','막혔으니','ㅁㅎㅇㄴ','akrguTdmsl','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','만에','ㅁㅇ','aksdp','16 59 88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','많은','ㅁㅇ','aksgdms','84');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','많이','ㅁㅇ','aksgdl','23 33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','말고','ㅁㄱ','akfrh','46 68 70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','말은','ㅁㅇ','akfdms','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','말이','ㅁㅇ','akfdl','86');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','말이에요','ㅁㅇㅇㅇ','akfdldpdy','120');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','말짱한데','ㅁㅉㅎㄷ','akfWkdgksep','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','말하고','ㅁㅎㄱ','akfgkrh','28 88 90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','말해주세요','ㅁㅎㅈㅅㅇ','akfgowntpdy','111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','맘에','ㅁㅇ','akadp','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','망가져서','ㅁㄱㅈㅅ','akdrkwutj','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','망가졌어요','ㅁㄱㅈㅇㅇ','akdrkwuTdjdy','10');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','망가진','ㅁㄱㅈ','akdrkwls','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','맞는','ㅁㄴ','akwsms','39');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','맞는데','ㅁㄴㄷ','akwsmsep','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','맞아요','ㅁㅇㅇ','akwdkdy','21 22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','맞으려면','ㅁㅇㄹㅁ','akwdmfuaus','78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','매치','ㅁㅊ','aocl','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','먹통','ㅁㅌ','ajrxhd','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','먹혀요','ㅁㅎㅇ','ajrgudy','31 54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','멀쩡한데','ㅁㅉㅎㄷ','ajfWjdgksep','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','메뉴가','ㅁㄴㄱ','apsbrk','60 111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','메뉴도','ㅁㄴㄷ','apsbeh','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','메뉴에는','ㅁㄴㅇㄴ','apsbdpsms','67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','메시지','ㅁㅅㅈ','aptlwl','55');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','메이커라고','ㅁㅇㅋㄹㄱ','apdlzjfkrh','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','메일','ㅁㅇ','apdlf','91 94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','메일이','ㅁㅇㅇ','apdlfdl','91 94 95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','메일인','ㅁㅇㅇ','apdlfdls','77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','멤버십','ㅁㅂㅅ','apaqjtlq','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','며칠','ㅁㅊ','auclf','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','면','ㅁ','aus','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','명세서','ㅁㅅㅅ','audtptj','32 34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','명세서에','ㅁㅅㅅㅇ','audtptjdp','32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','몇','ㅁ','auc','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','모두','ㅁㄷ','ahen','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','모르겠어요','ㅁㄹㄱㅇㅇ','ahfmrpTdjdy','37 39 79 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','모르고','ㅁㄹㄱ','ahfmrh','24 51');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','모르는','ㅁㄹㄴ','ahfmsms','32 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','모여','ㅁㅇ','ahdu','84');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','모으고','ㅁㅇㄱ','ahdmrh','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','모자랐어요','ㅁㅈㄹㅇㅇ','ahwkfkTdjdy','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','목록에','ㅁㄹㅇ','ahrfhrdp','110');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','목록에서','ㅁㄹㅇㅅ','ahrfhrdptj','92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','목요일로','ㅁㅇㅇㄹ','ahrdydlffh','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','못','ㅁ','aht','3 50 82 83 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','못했는지','ㅁㅎㄴㅈ','ahtgoTsmswl','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','못했어요','ㅁㅎㅇㅇ','ahtgoTdjdy','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','무거운','ㅁㄱㅇ','anrjdns','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','무단','ㅁㄷ','aneks','32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','무료','ㅁㄹ','anfy','27 60 94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','무료라고','ㅁㄹㄹㄱ','anfyfkrh','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','무르고','ㅁㄹㄱ','anfmrh','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','무엇을','ㅁㅇㅇ','andjtdmf','108 114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','무통장','ㅁㅌㅈ','anxhdwkd','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','묶음','ㅁㅇ','anRdma','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문','ㅁ','ans','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문의','ㅁㅇ','ansdml','72 81 92 93 111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문의도','ㅁㅇㄷ','ansdmleh','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문의를','ㅁㅇㄹ','ansdmlfmf','112');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문의예요','ㅁㅇㅇㅇ','ansdmldPdy','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문의하기','ㅁㅇㅎㄱ','ansdmlgkrl','107');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문자','ㅁㅈ','answk','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문제','ㅁㅈ','answp','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문제가','ㅁㅈㄱ','answprk','9 25 29 37 47 49 84 92 95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','문제에','ㅁㅈㅇ','answpdp','84');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','물건','ㅁㄱ','anfrjs','7 17 19 23 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','물건으로','ㅁㄱㅇㄹ','anfrjsdmfh','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','물건은','ㅁㄱㅇ','anfrjsdms','0');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','물건을','ㅁㄱㅇ','anfrjsdmf','3 35 77 89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','물건이','ㅁㄱㅇ','anfrjsdl','7 10 11 16 18 19 21 22 23 65 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','물어봐요','ㅁㅇㅂㅇ','anfdjqhkdy','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','물어봤어요','ㅁㅇㅂㅇㅇ','anfdjqhkTdjdy','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','물에','ㅁㅇ','anfdp','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뭐부터','ㅁㅂㅌ','anjqnxj','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뭘','ㅁ','anjf','78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','미달','ㅁㄷ','alekf','83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','미뤄졌어요','ㅁㄹㅈㅇㅇ','alfnjwuTdjdy','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','미치지','ㅁㅊㅈ','alclwl','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','믹서기가','ㅁㅅㄱㄱ','alrtjrlrk','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','밀렸어요','ㅁㄹㅇㅇ','alffuTdjdy','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바가지','ㅂㄱㅈ','qkrkwl','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바깥','ㅂㄲ','qkRkx','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바꾸고','ㅂㄲㄱ','qkRnrh','70 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바꾸기','ㅂㄲㄱ','qkRnrl','67 70 95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바꿔','ㅂㄲ','qkRnj','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바꿔치기','ㅂㄲㅊㄱ','qkRnjclrl','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바뀌었다거나','ㅂㄲㅇㄷㄱㄴ','qkRnldjTekrjsk','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바뀌었다며','ㅂㄲㅇㄷㅁ','qkRnldjTekau','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바뀌었어요','ㅂㄲㅇㅇㅇ','qkRnldjTdjdy','4 59 64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바뀌었을','ㅂㄲㅇㅇ','qkRnldjTdmf','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바라는','ㅂㄹㄴ','qkfksms','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바로','ㅂㄹ','qkfh','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','바코드','ㅂㅋㄷ','qkzhem','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','박살','ㅂㅅ','qkrtkf','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','박스','ㅂㅅ','qkrtm','12 13 14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','박스가','ㅂㅅㄱ','qkrtmrk','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','박스까지','ㅂㅅㄲㅈ','qkrtmRkwl','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','박스는','ㅂㅅㄴ','qkrtmsms','12 13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','박스도','ㅂㅅㄷ','qkrtmeh','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','박스를','ㅂㅅㄹ','qkrtmfmf','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','박스만','ㅂㅅㅁ','qkrtmaks','14 22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','박스의','ㅂㅅㅇ','qkrtmdml','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반값','ㅂㄱ','qksrkqt','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반값에','ㅂㄱㅇ','qksrkqtdp','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반납','ㅂㄴ','qksskq','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반납해야','ㅂㄴㅎㅇ','qksskqgodi','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반려','ㅂㄹ','qksfu','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반송','ㅂㅅ','qksthd','39 46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반송하나요','ㅂㅅㅎㄴㅇ','qksthdgkskdy','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반짝','ㅂㅉ','qksWkr','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반품','ㅂㅍ','qksvna','39 40 41 43 45 47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반품과','ㅂㅍㄱ','qksvnarhk','38');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반품비','ㅂㅍㅂ','qksvnaql','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반품상황을','ㅂㅍㅅㅎㅇ','qksvnatkdghkddmf','41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반품하고','ㅂㅍㅎㄱ','qksvnagkrh','35 39 77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','반품하는','ㅂㅍㅎㄴ','qksvnagksms','39 43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받겠다고','ㅂㄱㄷㄱ','qkerpTekrh','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받기','ㅂㄱ','qkerl','115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받는','ㅂㄴ','qkesms','35 55 77 78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받았는데','ㅂㅇㄴㄷ','qkedkTsmsep','43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받았어요','ㅂㅇㅇㅇ','qkedkTdjdy','3 91 96 101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받았을','ㅂㅇㅇ','qkedkTdmf','94 97 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받은','ㅂㅇ','qkedms','37 43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받을수','ㅂㅇㅅ','qkedmftn','80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받음','ㅂㅇ','qkedma','82 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','받지','ㅂㅈ','qkewl','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','발견했어요','ㅂㄱㅎㅇㅇ','qkfrusgoTdjdy','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','밟고','ㅂㄱ','qkfqrh','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','밤새','ㅂㅅ','qkato','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','방금','ㅂㄱ','qkdrma','58 64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','방문','ㅂㅁ','qkdans','47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','방법으로','ㅂㅂㅇㄹ','qkdqjqdmfh','112');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','방법을','ㅂㅂㅇ','qkdqjqdmf','39 43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배달','ㅂㄷ','qoekf','3 90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배달되었어요','ㅂㄷㄷㅇㅇㅇ','qoekfehldjTdjdy','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배달에','ㅂㄷㅇ','qoekfdp','25');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배대지','ㅂㄷㅈ','qoeowl','68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배로','ㅂㄹ','qofh','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송','ㅂㅅ','qothd','0 1 2 3 14 25 27 60 69 72 120');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송날짜가','ㅂㅅㄴㅉㄱ','qothdskfWkrk','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송대행지','ㅂㅅㄷㅎㅈ','qothdeogodwl','68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송료','ㅂㅅㄹ','qothdfy','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송비','ㅂㅅㅂ','qothdql','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송비가','ㅂㅅㅂㄱ','qothdqlrk','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송완료','ㅂㅅㅇㄹ','qothddhksfy','3 120');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송으로','ㅂㅅㅇㄹ','qothddmfh','72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송을','ㅂㅅㅇ','qothddmf','72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송이','ㅂㅅㅇ','qothddl','2 6');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송일','ㅂㅅㅇ','qothddlf','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송주소가','ㅂㅅㅈㅅㄱ','qothdwnthrk','26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송주소를','ㅂㅅㅈㅅㄹ','qothdwnthfmf','67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','배송지','ㅂㅅㅈ','qothdwl','26 67');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','버렸어요','ㅂㄹㅇㅇ','qjfuTdjdy','24 26 51 52 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','버튼','ㅂㅌ','qjxms','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','버튼을','ㅂㅌㅇ','qjxmsdmf','16 24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','버튼이','ㅂㅌㅇ','qjxmsdl','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번','ㅂ','qjs','24 33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번도','ㅂㄷ','qjseh','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번져','ㅂㅈ','qjswu','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번져서','ㅂㅈㅅ','qjswutj','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번졌어요','ㅂㅈㅇㅇ','qjswuTdjdy','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번호','ㅂㅎ','qjsgh','1 82 98 101 104 119');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번호가','ㅂㅎㄱ','qjsghrk','52 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번호까지','ㅂㅎㄲㅈ','qjsghRkwl','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번호로','ㅂㅎㄹ','qjsghfh','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','번호를','ㅂㅎㄹ','qjsghfmf','30 98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','법','ㅂ','qjq','75 78 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','벗겨졌어요','ㅂㄱㅈㅇㅇ','qjtruwuTdjdy','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','변경','ㅂㄱ','qusrud','4 55 67 68 70 71 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','변경하고','ㅂㄱㅎㄱ','qusrudgkrh','55 62 67 68 70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','변동','ㅂㄷ','qusehd','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','변심','ㅂㅅ','qustla','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','별로였어요','ㅂㄹㅇㅇㅇ','quffhduTdjdy','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','별로예요','ㅂㄹㅇㅇ','quffhdPdy','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','별점','ㅂㅈ','qufwja','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','별점을','ㅂㅈㅇ','qufwjadmf','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보고','ㅂㄱ','qhrh','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보내','ㅂㄴ','qhso','23 40 43 67 68 69 79 81 82 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보내고','ㅂㄴㄱ','qhsorh','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보내는','ㅂㄴㄴ','qhsosms','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보내려던','ㅂㄴㄹㄷ','qhsofuejs','58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보낼','ㅂㄴ','qhsof','55');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보냈는데','ㅂㄴㄴㄷ','qhsoTsmsep','80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보냈다며','ㅂㄴㄷㅁ','qhsoTekau','97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보냈다면','ㅂㄴㄷㅁ','qhsoTekaus','68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보냈어요','ㅂㄴㅇㅇ','qhsoTdjdy','15 47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보는데','ㅂㄴㄷ','qhsmsep','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보니','ㅂㄴ','qhsl','11 20 21 22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보여요','ㅂㅇㅇ','qhdudy','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보이스피싱','ㅂㅇㅅㅍㅅ','qhdltmvltld','96');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보이지','ㅂㅇㅈ','qhdlwl','50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보증','ㅂㅈ','qhwmd','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보증서','ㅂㅈㅅ','qhwmdtj','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보증서를','ㅂㅈㅅㄹ','qhwmdtjfmf','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','보통','ㅂㅌ','qhxhd','72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','복잡하니','ㅂㅈㅎㄴ','qhrwkqgksl','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','본','ㅂ','qhs','33 45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부분','ㅂㅂ','qnqns','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부분이나','ㅂㅂㅇㄴ','qnqnsdlsk','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부서졌어요','ㅂㅅㅈㅇㅇ','qntjwuTdjdy','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부속품','ㅂㅅㅍ','qnthrvna','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부실','ㅂㅅ','qntlf','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부적합하거나','ㅂㅈㅎㅎㄱㄴ','qnwjrgkqgkrjsk','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부족','ㅂㅈ','qnwhr','7 44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부치래요','ㅂㅊㄹㅇ','qnclfody','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부품','ㅂㅍ','qnvna','8 17');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','부품이','ㅂㅍㅇ','qnvnadl','7 8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','분실','ㅂㅅ','qnstlf','3 50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','분실했어요','ㅂㅅㅎㅇㅇ','qnstlfgoTdjdy','50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','불가능해요','ㅂㄱㄴㅎㅇ','qnfrksmdgody','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','불량','ㅂㄹ','qnffid','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','불량이에요','ㅂㄹㅇㅇㅇ','qnffiddldpdy','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','불만','ㅂㅁ','qnfaks','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','불완전해요','ㅂㅇㅈㅎㅇ','qnfdhkswjsgody','6');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','불충분했어요','ㅂㅊㅂㅎㅇㅇ','qnfcndqnsgoTdjdy','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','불친절해서','ㅂㅊㅈㅎㅅ','qnfclswjfgotj','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','불편','ㅂㅍ','qnfvus','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','붙었어요','ㅂㅇㅇㅇ','qnxdjTdjdy','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','붙이는','ㅂㅇㄴ','qnxdlsms','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','붙일','ㅂㅇ','qnxdlf','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','블랙프라이데이','ㅂㄹㅍㄹㅇㄷㅇ','qmfforvmfkdlepdl','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','블로그에','ㅂㄹㄱㅇ','qmffhrmdp','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','블프','ㅂㅍ','qmfvm','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비교','ㅂㄱ','qlry','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비닐봉지','ㅂㄴㅂㅈ','qlslfqhdwl','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비닐봉지에만','ㅂㄴㅂㅈㅇㅁ','qlslfqhdwldpaks','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비밀번호','ㅂㅁㅂㅎ','qlalfqjsgh','95 98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비밀번호가','ㅂㅁㅂㅎㄱ','qlalfqjsghrk','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비밀번호와','ㅂㅁㅂㅎㅇ','qlalfqjsghdhk','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비번','ㅂㅂ','qlqjs','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비싸요','ㅂㅆㅇ','qlTkdy','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비었다는','ㅂㅇㄷㄴ','qldjTeksms','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비에','ㅂㅇ','qldp','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비워','ㅂㅇ','qldnj','114');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비자로','ㅂㅈㄹ','qlwkfh','70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','비타민을','ㅂㅌㅁㅇ','qlxkalsdmf','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빈','ㅂ','qls','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빌린','ㅂㄹ','qlffls','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빠뜨려서','ㅃㄸㄹㅅ','QkEmfutj','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빠른','ㅃㄹ','Qkfms','60 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빠져나갔어요','ㅃㅈㄴㄱㅇㅇ','QkwuskrkTdjdy','32 33 60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빠졌어요','ㅃㅈㅇㅇ','QkwuTdjdy','7 8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빠졌을','ㅃㅈㅇ','QkwuTdmf','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빠진','ㅃㅈ','Qkwls','17');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빨간','ㅃㄱ','Qkfrks','19 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','빼고','ㅃㄱ','Qorh','53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뽁뽁이','ㅃㅃㅇ','QhrQhrdl','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뽑아야','ㅃㅇㅇ','Qhqdkdi','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','뽑혔다며','ㅃㅎㄷㅁ','QhqguTekau','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사','ㅅ','tk','24 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사고','ㅅㄱ','tkrh','35 36 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사기','ㅅㄱ','tkrl','93 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사기꾼','ㅅㄱㄲ','tkrlRns','93');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사기꾼이','ㅅㄱㄲㅇ','tkrlRnsdl','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사기를','ㅅㄱㄹ','tkrlfmf','102');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사는','ㅅㄴ','tksms','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사라졌어요','ㅅㄹㅈㅇㅇ','tkfkwuTdjdy','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사람','ㅅㄹ','tkfka','55');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사람을','ㅅㄹㅇ','tkfkadmf','55');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사람이','ㅅㄹㅇ','tkfkadl','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사려고','ㅅㄹㄱ','tkfurh','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사려고요','ㅅㄹㄱㅇ','tkfurhdy','65 66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사려는데','ㅅㄹㄴㄷ','tkfusmsep','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사려다','ㅅㄹㄷ','tkfuek','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사면','ㅅㅁ','tkaus','31 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사야','ㅅㅇ','tkdi','75 78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사용','ㅅㅇ','tkdyd','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사용이','ㅅㅇㅇ','tkdyddl','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사용해서','ㅅㅇㅎㅅ','tkdydgotj','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사유','ㅅㅇ','tkdb','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사은품','ㅅㅇㅍ','tkdmsvna','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사이버먼데이','ㅅㅇㅂㅁㄷㅇ','tkdlqjajsepdl','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사이즈','ㅅㅇㅈ','tkdlwm','19 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사이즈가','ㅅㅇㅈㄱ','tkdlwmrk','39');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사이트','ㅅㅇㅌ','tkdlxm','100');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사이트가','ㅅㅇㅌㄱ','tkdlxmrk','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사이트에는','ㅅㅇㅌㅇㄴ','tkdlxmdpsms','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사이트에서','ㅅㅇㅌㅇㅅ','tkdlxmdptj','98 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사지','ㅅㅈ','tkwl','58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사지도','ㅅㅈㄷ','tkwleh','97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사진이랑','ㅅㅈㅇㄹ','tkwlsdlfkd','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사칭','ㅅㅊ','tkcld','91 93 97 100');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','사흘','ㅅㅎ','tkgmf','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','삭제','ㅅㅈ','tkrwp','53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','산','ㅅ','tks','1 24 32 34 35 45 58 59 64 66 69 77 92 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','살','ㅅ','tkf','54 70 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','살래요','ㅅㄹㅇ','tkffody','58 64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','샀는데','ㅅㄴㄷ','tkTsmsep','7 19 21 23 32 33 55 56 64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','샀어요','ㅅㅇㅇ','tkTdjdy','24 66 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상담','ㅅㄷ','tkdeka','101 107 113');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상담원','ㅅㄷㅇ','tkdekadnjs','101 113');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상담원이','ㅅㄷㅇㅇ','tkdekadnjsdl','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상세페이지','ㅅㅅㅍㅇㅈ','tkdtpvpdlwl','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상자','ㅅㅈ','tkdwk','7 28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상자가','ㅅㅈㄱ','tkdwkrk','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상자는','ㅅㅈㄴ','tkdwksms','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상자를','ㅅㅈㄹ','tkdwkfmf','28 47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상자에','ㅅㅈㅇ','tkdwkdp','8 40 69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상자에는','ㅅㅈㅇㄴ','tkdwkdpsms','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상자에서','ㅅㅈㅇㅅ','tkdwkdptj','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상품','ㅅㅍ','tkdvna','7 13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상품권','ㅅㅍㄱ','tkdvnarnjs','48 50 51 53 54 55 56 57 58 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상품권으로','ㅅㅍㄱㅇㄹ','tkdvnarnjsdmfh','54 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상품권을','ㅅㅍㄱㅇ','tkdvnarnjsdmf','50 51 55 56 58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상품권의','ㅅㅍㄱㅇ','tkdvnarnjsdml','52 55');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상품권이','ㅅㅍㄱㅇ','tkdvnarnjsdl','50 52 53 56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상품설명과','ㅅㅍㅅㅁㄱ','tkdvnatjfaudrhk','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상품페이지에','ㅅㅍㅍㅇㅈㅇ','tkdvnavpdlwldp','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','상황을','ㅅㅎㅇ','tkdghkddmf','35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','새','ㅅ','to','5 59 64 68 70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','새것으로','ㅅㄱㅇㄹ','torjtdmfh','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','새로','ㅅㄹ','tofh','37 66 67');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','색','ㅅ','tor','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','색깔이','ㅅㄲㅇ','torRkfdl','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','색상','ㅅㅅ','tortkd','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','생각만큼','ㅅㄱㅁㅋ','todrkrakszma','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','생각보다','ㅅㄱㅂㄷ','todrkrqhek','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','생겼어요','ㅅㄱㅇㅇ','todruTdjdy','9 29 36 37 49');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','생일','ㅅㅇ','toddlf','56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','생일에','ㅅㅇㅇ','toddlfdp','43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','생일은','ㅅㅇㅇ','toddlfdms','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','서랍에','ㅅㄹㅇ','tjfkqdp','50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','서류를','ㅅㄹㄹ','tjfbfmf','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','서비스','ㅅㅂㅅ','tjqltm','107');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','서식','ㅅㅅ','tjtlr','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','선물','ㅅㅁ','tjsanf','43 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','선물로','ㅅㅁㄹ','tjsanffh','43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','선물을','ㅅㅁㅇ','tjsanfdmf','43 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','선물이','ㅅㅁㅇ','tjsanfdl','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','선물할','ㅅㅁㅎ','tjsanfgkf','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','선택하기','ㅅㅌㅎㄱ','tjsxorgkrl','110');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','설명서','ㅅㅁㅅ','tjfaudtj','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','설문','ㅅㅁ','tjfans','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','설문에','ㅅㅁㅇ','tjfansdp','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','설치','ㅅㅊ','tjfcl','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','성능','ㅅㄴ','tjdsmd','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','세','ㅅ','tp','7 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','세관에','ㅅㄱㅇ','tprhksdp','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','세금','ㅅㄱ','tprma','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','세금계산서','ㅅㄱㄱㅅㅅ','tprmarPtkstj','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','세일','ㅅㅇ','tpdlf','73 74 76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','셀러','ㅅㄹ','tpffj','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','소리가','ㅅㄹㄱ','thflrk','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','소재','ㅅㅈ','thwo','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','소파는','ㅅㅍㄴ','thvksms','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','속도','ㅅㄷ','threh','72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','속박스','ㅅㅂㅅ','thrqkrtm','12 13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','속에','ㅅㅇ','thrdp','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','손상','ㅅㅅ','thstkd','10');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','송금','ㅅㄱ','thdrma','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','송금하면','ㅅㄱㅎㅁ','thdrmagkaus','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','송장','ㅅㅈ','thdwkd','1 40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수','ㅅ','tn','45 52 54 60 75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수가','ㅅㄱ','tnrk','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수거','ㅅㄱ','tnrj','47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수단','ㅅㄷ','tneks','70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수량','ㅅㄹ','tnfid','7 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수량이','ㅅㄹㅇ','tnfiddl','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수령인','ㅅㄹㅇ','tnfuddls','72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수상한','ㅅㅅㅎ','tntkdgks','91 94 95 96 99 100');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수상해요','ㅅㅅㅎㅇ','tntkdgody','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수수료','ㅅㅅㄹ','tntnfy','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수영복이','ㅅㅇㅂㅇ','tndudqhrdl','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수정','ㅅㅈ','tnwjd','55 62 67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수표','ㅅㅍ','tnvy','81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','수표를','ㅅㅍㄹ','tnvyfmf','81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','숨기고','ㅅㄱㄱ','tnarlrh','92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','숨기기','ㅅㄱㄱ','tnarlrl','92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쉬핑비','ㅅㅍㅂ','tnlvldql','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','스미싱','ㅅㅁㅅ','tmaltld','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','스캠','ㅅㅋ','tmzoa','93');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','스크래치','ㅅㅋㄹㅊ','tmzmfocl','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','스티커','ㅅㅌㅋ','tmxlzj','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','스티커가','ㅅㅌㅋㄱ','tmxlzjrk','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','스티커예요','ㅅㅌㅋㅇㅇ','tmxlzjdPdy','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','스팸','ㅅㅍ','tmvoa','91 96');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','스펙','ㅅㅍ','tmvpr','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','스피커가','ㅅㅍㅋㄱ','tmvlzjrk','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','슬리퍼가','ㅅㄹㅍㄱ','tmfflvjrk','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','승인','ㅅㅇ','tmddls','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','승인이','ㅅㅇㅇ','tmddlsdl','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','시간','ㅅㄱ','tlrks','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','시계가','ㅅㄱㄱ','tlrPrk','43 61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','시작하기','ㅅㅈㅎㄱ','tlwkrgkrl','117');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','시작하는지','ㅅㅈㅎㄴㅈ','tlwkrgksmswl','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','시켰어요','ㅅㅋㅇㅇ','tlzuTdjdy','24 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','시키지','ㅅㅋㅈ','tlzlwl','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','시킨','ㅅㅋ','tlzls','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신고','ㅅㄱ','tlsrh','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신발','ㅅㅂ','tlsqkf','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신발은','ㅅㅂㅇ','tlsqkfdms','42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신발을','ㅅㅂㅇ','tlsqkfdmf','39');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신발이','ㅅㅂㅇ','tlsqkfdl','41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신상','ㅅㅅ','tlstkd','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신청','ㅅㅊ','tlscjd','39 78 79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신청서','ㅅㅊㅅ','tlscjdtj','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신청서를','ㅅㅊㅅㄹ','tlscjdtjfmf','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신청하려면','ㅅㅊㅎㄹㅁ','tlscjdgkfuaus','78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신청한','ㅅㅊㅎ','tlscjdgks','35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신청할','ㅅㅊㅎ','tlscjdgkf','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신청해서','ㅅㅊㅎㅅ','tlscjdgotj','35 77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','신청했는데','ㅅㅊㅎㄴㄷ','tlscjdgoTsmsep','80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','실망','ㅅㅁ','tlfakd','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','실물','ㅅㅁ','tlfanf','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','실수로','ㅅㅅㄹ','tlftnfh','47 51 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','실시간','ㅅㅅㄱ','tlftlrks','113');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','실패','ㅅㅍ','tlfvo','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','심사에서','ㅅㅅㅇㅅ','tlatkdptj','80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','싶어요','ㅅㅇㅇ','tlvdjdy','1 28 34 35 36 39 43 45 53 55 57 58 62 63 66 67 68 69 70 72 79 85 87 88 89 90 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','싶은데','ㅅㅇㄷ','tlvdmsep','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','싸게','ㅆㄱ','Tkrp','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','싸요','ㅆㅇ','Tkdy','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','싼','ㅆ','Tks','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','써','ㅆ','Tj','20 21 45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','써서','ㅆㅅ','Tjtj','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쓰는','ㅆㄴ','Tmsms','75 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쓰레기','ㅆㄹㄱ','Tmfprl','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쓰이던','ㅆㅇㄷ','Tmdlejs','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쓰인','ㅆㅇ','Tmdls','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쓴','ㅆ','Tms','28 46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쓸','ㅆ','Tmf','54 75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아까','ㅇㄲ','dkRk','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아내','ㅇㄴ','dkso','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아니라','ㅇㄴㄹ','dkslfk','7 52 59 82 86 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아니라고','ㅇㄴㄹㄱ','dkslfkrh','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아니래요','ㅇㄴㄹㅇ','dkslfody','83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아니에요','ㅇㄴㅇㅇ','dksldpdy','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아니예요','ㅇㄴㅇㅇ','dksldPdy','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아닌','ㅇㄴ','dksls','103 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아닌데','ㅇㄴㄷ','dkslsep','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아님','ㅇㄴ','dksla','83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아령을','ㅇㄹㅇ','dkfuddmf','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아마존','ㅇㅁㅈ','dkakwhs','14 90 101 103 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아마존에','ㅇㅁㅈㅇ','dkakwhsdp','86');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아마존에게','ㅇㅁㅈㅇㄱ','dkakwhsdprp','86');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아마존을','ㅇㅁㅈㅇ','dkakwhsdmf','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아마존의','ㅇㅁㅈㅇ','dkakwhsdml','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아마존이','ㅇㅁㅈㅇ','dkakwhsdl','41 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아마존이라는','ㅇㅁㅈㅇㄹㄴ','dkakwhsdlfksms','97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아마존이라며','ㅇㅁㅈㅇㄹㅁ','dkakwhsdlfkau','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아마존인','ㅇㅁㅈㅇ','dkakwhsdls','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아무것도','ㅇㅁㄱㄷ','dkanrjteh','3 32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아무리','ㅇㅁㄹ','dkanfl','50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아쉬운','ㅇㅅㅇ','dktnldns','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아이가','ㅇㅇㄱ','dkdlrk','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아이들에게','ㅇㅇㄷㅇㄱ','dkdlemfdprp','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아이디','ㅇㅇㄷ','dkdlel','51');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아이디가','ㅇㅇㄷㄱ','dkdlelrk','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아이디로','ㅇㅇㄷㄹ','dkdlelfh','51 57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아이디에','ㅇㅇㄷㅇ','dkdleldp','51 53 57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아이패드에','ㅇㅇㅍㄷㅇ','dkdlvoemdp','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아직','ㅇㅈ','dkwlr','2 42 65 67 68 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아직도','ㅇㅈㄷ','dkwlreh','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','아파트','ㅇㅍㅌ','dkvkxm','26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','안','ㅇ','dks','2 5 16 21 23 30 31 32 39 42 52 54 58 64 65 68 80 82 89 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','안되었어요','ㅇㄷㅇㅇㅇ','dksehldjTdjdy','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','안들어있어요','ㅇㄷㅇㅇㅇㅇ','dksemfdjdlTdjdy','7 8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','안받았어요','ㅇㅂㅇㅇㅇ','dksqkedkTdjdy','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','안에','ㅇㅇ','dksdp','12 45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','안에는','ㅇㅇㄴ','dksdpsms','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','안팎','ㅇㅍ','dksvkR','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','않고','ㅇㄱ','dksgrh','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','않기로','ㅇㄱㄹ','dksgrlfh','58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','않나요','ㅇㄴㅇ','dksgskdy','83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','않아요','ㅇㅇㅇ','dksgdkdy','16 21 36 50 52 64 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','않았어요','ㅇㅇㅇㅇ','dksgdkTdjdy','31 37 47 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','않았을','ㅇㅇㅇ','dksgdkTdmf','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','않은','ㅇㅇ','dksgdms','23 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','알고싶어요','ㅇㄱㅅㅇㅇ','dkfrhtlvdjdy','41 42 43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','알려주세요','ㅇㄹㅈㅅㅇ','dkffuwntpdy','39 45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','알리고','ㅇㄹㄱ','dkfflrh','89 90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','알리는','ㅇㄹㄴ','dkfflsms','95 102');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','알림','ㅇㄹ','dkffla','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','알림이에요','ㅇㄹㅇㅇㅇ','dkffladldpdy','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','알수','ㅇㅅ','dkftn','97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','알수없는','ㅇㅅㅇㄴ','dkftndjqtsms','32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','앞에','ㅇㅇ','dkvdp','3 84 90 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','앞에도','ㅇㅇㄷ','dkvdpeh','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','앱에','ㅇㅇ','doqdp','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','얇은','ㅇㅇ','difqdms','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','양도','ㅇㄷ','dideh','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','양말','ㅇㅁ','didakf','23 69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','양식','ㅇㅅ','didtlr','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','양식을','ㅇㅅㅇ','didtlrdmf','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어느','ㅇㄴ','djsm','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어느새','ㅇㄴㅅ','djsmto','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어디','ㅇㄷ','djel','0');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어디까지','ㅇㄷㄲㅈ','djelRkwl','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어디부터','ㅇㄷㅂㅌ','djelqnxj','39');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어디서','ㅇㄷㅅ','djeltj','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어디있어요','ㅇㄷㅇㅇㅇ','djeldlTdjdy','0');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어디쯤','ㅇㄷㅉ','djelWma','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어떤','ㅇㄸ','djEjs','112');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어떻게','ㅇㄸㄱ','djEjgrp','28 37 39 46 75 78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','어제','ㅇㅈ','djwp','1 16 24 41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','언제','ㅇㅈ','djswp','1 35 42 76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','언제까지','ㅇㅈㄲㅈ','djswpRkwl','46 78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','얼마','ㅇㅁ','djfak','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','얼마어치를','ㅇㅁㅇㅊㄹ','djfakdjclfmf','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','얼마인지','ㅇㅁㅇㅈ','djfakdlswl','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','업체','ㅇㅊ','djqcp','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없거나','ㅇㄱㄴ','djqtrjsk','17');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없나요','ㅇㄴㅇ','djqtskdy','80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없는','ㅇㄴ','djqtsms','17 32 84 90 92 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없다고','ㅇㄷㄱ','djqtekrh','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없던','ㅇㄷ','djqtejs','58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없어요','ㅇㅇㅇ','djqtdjdy','3 8 17 32 42 54 64 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없어졌어요','ㅇㅇㅈㅇㅇ','djqtdjwuTdjdy','50 64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없었어요','ㅇㅇㅇㅇ','djqtdjTdjdy','3 8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없을','ㅇㅇ','djqtdmf','52 110');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','없이','ㅇㅇ','djqtdl','15 66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','엉뚱한','ㅇㄸㅎ','djdEndgks','19 26 51 56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','엉터리','ㅇㅌㄹ','djdxjfl','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','에어캡','ㅇㅇㅋ','dpdjzoq','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','여권','ㅇㄱ','durnjs','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','여기서','ㅇㄱㅅ','durltj','111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','여기예요','ㅇㄱㅇㅇ','durldPdy','23 46 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','여니','ㅇㄴ','dusl','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','여분','ㅇㅂ','duqns','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','여행은','ㅇㅎㅇ','dugoddms','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','연기','ㅇㄱ','dusrl','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','연락을','ㅇㄹㅇ','dusfkrdmf','97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','연락처','ㅇㄹㅊ','dusfkrcj','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','연락처로','ㅇㄹㅊㄹ','dusfkrcjfh','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','연체','ㅇㅊ','duscp','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','연회비','ㅇㅎㅂ','dusghlql','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','연회비예요','ㅇㅎㅂㅇㅇ','dusghlqldPdy','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','열라는','ㅇㄹㄴ','duffksms','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','열려요','ㅇㄹㅇ','duffudy','74 111');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','열릴','ㅇㄹ','dufflf','109');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','열어','ㅇㅇ','dufdj','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','열흘','ㅇㅎ','dufgmf','42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','영수증','ㅇㅅㅈ','dudtnwmd','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','영수증까지','ㅇㅅㅈㄲㅈ','dudtnwmdRkwl','80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','영어는','ㅇㅇㄴ','duddjsms','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','옆집','ㅇㅈ','duvwlq','26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','옆집으로','ㅇㅈㅇㄹ','duvwlqdmfh','26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','예상치않은','ㅇㅅㅊㅇㅇ','dPtkdcldksgdms','18');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','예약한','ㅇㅇㅎ','dPdirgks','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','예전','ㅇㅈ','dPwjs','26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','예정일','ㅇㅈㅇ','dPwjddlf','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','예정일이','ㅇㅈㅇㅇ','dPwjddlfdl','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','오기로','ㅇㄱㄹ','dhrlfh','47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','오나요','ㅇㄴㅇ','dhskdy','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','오늘','ㅇㄴ','dhsmf','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','오더','ㅇㄷ','dhej','85 119');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','오래','ㅇㄹ','dhfo','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','오류','ㅇㄹ','dhfb','26 30 44 54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','오류가','ㅇㄹㄱ','dhfbrk','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','오배송','ㅇㅂㅅ','dhqothd','19 56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','오지','ㅇㅈ','dhwl','47 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','온','ㅇ','dhs','16 37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','온다더니','ㅇㄷㄷㄴ','dhsekejsl','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','온다던','ㅇㄷㄷ','dhsekejs','2 4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','올랐어요','ㅇㄹㅇㅇ','dhffkTdjdy','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','옮기고','ㅇㄱㄱ','dhfarlrh','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','옮기기','ㅇㄱㄱ','dhfarlrl','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','옴','ㅇ','dha','2 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','옵션','ㅇㅅ','dhqtus','71 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','와서','ㅇㅅ','dhktj','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','와요','ㅇㅇ','dhkdy','1 2 65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','완료','ㅇㄹ','dhksfy','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','완료로','ㅇㄹㄹ','dhksfyfh','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','완충재','ㅇㅊㅈ','dhkscndwo','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','왔거나','ㅇㄱㄴ','dhkTrjsk','18');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','왔는데','ㅇㄴㄷ','dhkTsmsep','8 37 94 95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','왔는지','ㅇㄴㅈ','dhkTsmswl','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','왔어요','ㅇㅇㅇ','dhkTdjdy','2 5 7 11 18 19 23 56 82 91 94 95 97 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','왔을','ㅇㅇ','dhkTdmf','6 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','왔지만','ㅇㅈㅁ','dhkTwlaks','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','왜','ㅇ','dho','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','외','ㅇ','dhl','37 47 72 76 81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','외부','ㅇㅂ','dhlqn','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','외에','ㅇㅇ','dhldp','36 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','요구','ㅇㄱ','dyrn','98 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','요금이','ㅇㄱㅇ','dyrmadl','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','요청을','ㅇㅊㅇ','dycjddmf','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','요청하고','ㅇㅊㅎㄱ','dycjdgkrh','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','요청할래요','ㅇㅊㅎㄹㅇ','dycjdgkffody','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','요청해요','ㅇㅊㅎㅇ','dycjdgody','98 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','용지','ㅇㅈ','dydwl','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','우편함에도','ㅇㅍㅎㅇㄷ','dnvusgkadpeh','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','운동화가','ㅇㄷㅎㄱ','dnsehdghkrk','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','운동화를','ㅇㄷㅎㄹ','dnsehdghkfmf','19 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','운송료','ㅇㅅㄹ','dnsthdfy','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','운송료가','ㅇㅅㄹㄱ','dnsthdfyrk','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','운송장','ㅇㅅㅈ','dnsthdwkd','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','운송장에','ㅇㅅㅈㅇ','dnsthdwkddp','26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','운송장을','ㅇㅅㅈㅇ','dnsthdwkddmf','40');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','운임','ㅇㅇ','dnsdla','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','운임이','ㅇㅇㅇ','dnsdladl','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','워런티','ㅇㄹㅌ','dnjfjsxl','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','원치','ㅇㅊ','dnjscl','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','원화','ㅇㅎ','dnjsghk','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','원화로','ㅇㅎㄹ','dnjsghkfh','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','월마트','ㅇㅁㅌ','dnjfakxm','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','월마트에서는','ㅇㅁㅌㅇㅅㄴ','dnjfakxmdptjsms','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','월세를','ㅇㅅㄹ','dnjftpfmf','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','웬','ㅇ','dnps','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','웹사이트가','ㅇㅅㅇㅌㄱ','dnpqtkdlxmrk','100');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','웹사이트에','ㅇㅅㅇㅌㅇ','dnpqtkdlxmdp','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','웹사이트에서','ㅇㅅㅇㅌㅇㅅ','dnpqtkdlxmdptj','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','유료','ㅇㄹ','dbfy','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','유리병인데','ㅇㄹㅂㅇㄷ','dbflquddlsep','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','유출','ㅇㅊ','dbcnf','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','유통기한','ㅇㅌㄱㅎ','dbxhdrlgks','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','은박','ㅇㅂ','dmsqkr','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','은박을','ㅇㅂㅇ','dmsqkrdmf','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','은행','ㅇㅎ','dmsgod','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','의견','ㅇㄱ','dmlrus','28 86 90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','의견을','ㅇㄱㅇ','dmlrusdmf','28 86 89 90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','의심스러워요','ㅇㅅㅅㄹㅇㅇ','dmltlatmfjdnjdy','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','의자가','ㅇㅈㄱ','dmlwkrk','26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이','ㅇ','dl','36 37 60 64 89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이동','ㅇㄷ','dlehd','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이름과','ㅇㄹㄱ','dlfmarhk','116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이름으로','ㅇㄹㅇㄹ','dlfmadmfh','116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이름이에요','ㅇㄹㅇㅇㅇ','dlfmadldpdy','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이메일','ㅇㅁㅇ','dlapdlf','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이메일로','ㅇㅁㅇㄹ','dlapdlffh','55 82 115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이메일을','ㅇㅁㅇㅇ','dlapdlfdmf','91 94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이메일이','ㅇㅁㅇㅇ','dlapdlfdl','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이메일이에요','ㅇㅁㅇㅇㅇㅇ','dlapdlfdldpdy','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이모가','ㅇㅁㄱ','dlahrk','43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이미','ㅇㅁ','dlal','37 43 109');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이베이','ㅇㅂㅇ','dlqpdl','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이베이에','ㅇㅂㅇㅇ','dlqpdldp','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이벤트','ㅇㅂㅌ','dlqpsxm','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이사','ㅇㅅ','dltk','67');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이사한','ㅇㅅㅎ','dltkgks','67');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이사했는데','ㅇㅅㅎㄴㄷ','dltkgoTsmsep','26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이상','ㅇㅅ','dltkd','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이상한','ㅇㅅㅎ','dltkdgks','96');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이상해요','ㅇㅅㅎㅇ','dltkdgody','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이어폰이','ㅇㅇㅍㅇ','dldjvhsdl','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이유가','ㅇㅇㄱ','dldbrk','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이전','ㅇㅈ','dlwjs','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이중','ㅇㅈ','dlwnd','24 33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이체','ㅇㅊ','dlcp','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','이틀','ㅇㅌ','dlxmf','59 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','인보이스','ㅇㅂㅇㅅ','dlsqhdltm','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','인보이스를','ㅇㅂㅇㅅㄹ','dlsqhdltmfmf','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','인상','ㅇㅅ','dlstkd','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','인쇄하고','ㅇㅅㅎㄱ','dlsthogkrh','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','인쇄하고싶어요','ㅇㅅㅎㄱㅅㅇㅇ','dlsthogkrhtlvdjdy','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','인증번호','ㅇㅈㅂㅎ','dlswmdqjsgh','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','인증하라는','ㅇㅈㅎㄹㄴ','dlswmdgkfksms','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','인하','ㅇㅎ','dlsgk','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','인형','ㅇㅎ','dlsgud','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','일','ㅇ','dlf','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','일로','ㅇㄹ','dlffh','58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','일부','ㅇㅂ','dlfqn','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','일부만','ㅇㅂㅁ','dlfqnaks','6 7 44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','일요일에나','ㅇㅇㅇㅇㄴ','dlfdydlfdpsk','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','읽을','ㅇㅇ','dlfrdmf','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','읽혀요','ㅇㅎㅇ','dlfrgudy','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잃어버렸는데','ㅇㅇㅂㄹㄴㄷ','dlfgdjqjfuTsmsep','81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잃어버렸어요','ㅇㅇㅂㄹㅇㅇ','dlfgdjqjfuTdjdy','50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','입금','ㅇㄱ','dlqrma','42 103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','입력하래요','ㅇㄹㅎㄹㅇ','dlqfurgkfody','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','입어','ㅇㅇ','dlqdj','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있나요','ㅇㄴㅇ','dlTskdy','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있는','ㅇㄴ','dlTsms','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있는데','ㅇㄴㄷ','dlTsmsep','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있는지','ㅇㄴㅈ','dlTsmswl','35 45 75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있다고','ㅇㄷㄱ','dlTekrh','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있던','ㅇㄷ','dlTejs','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있어서','ㅇㅇㅅ','dlTdjtj','43 53 64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있어요','ㅇㅇㅇ','dlTdjdy','0 25 32 47 60 61 66 67 68 76 81 84 90 92 100 109');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있었어요','ㅇㅇㅇㅇ','dlTdjTdjdy','11 12 13 14 23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','있을','ㅇㅇ','dlTdmf','23 37 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','자격','ㅈㄱ','wkrur','75 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','자꾸','ㅈㄲ','wkRn','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','자동','ㅈㄷ','wkehd','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','작년에','ㅈㄴㅇ','wkrsusdp','92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','작동','ㅈㄷ','wkrehd','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','작아서','ㅈㅇㅅ','wkrdktj','43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잔액','ㅈㅇ','wksdor','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잔액을','ㅈㅇㅇ','wksdordmf','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잔액이','ㅈㅇㅇ','wksdordl','54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잔액이에요','ㅈㅇㅇㅇㅇ','wksdordldpdy','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잘','ㅈ','wkf','37 41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잘못','ㅈㅁ','wkfaht','19 26 47 51 67 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잘못했을','ㅈㅁㅎㅇ','wkfahtgoTdmf','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','잠김','ㅈㄱ','wkarla','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','장','ㅈ','wkd','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','장갑이','ㅈㄱㅇ','wkdrkqdl','43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','장난감','ㅈㄴㄱ','wkdsksrka','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','장난감이','ㅈㄴㄱㅇ','wkdsksrkadl','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','장난감이라','ㅈㄴㄱㅇㄹ','wkdsksrkadlfk','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','장바구니','ㅈㅂㄱㄴ','wkdqkrnsl','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','장바구니에','ㅈㅂㄱㄴㅇ','wkdqkrnsldp','59 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','장바구니에서','ㅈㅂㄱㄴㅇㅅ','wkdqkrnsldptj','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','재','ㅈ','wo','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','재발급','ㅈㅂㄱ','woqkfrmq','81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','저렴한','ㅈㄹㅎ','wjfuagks','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','저장','ㅈㅈ','wjwkd','115');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적','ㅈ','wjr','32 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적도','ㅈㄷ','wjreh','32 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적어요','ㅈㅇㅇ','wjrdjdy','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적었어요','ㅈㅇㅇㅇ','wjrdjTdjdy','67');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적용되지','ㅈㅇㄷㅈ','wjrdydehlwl','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적용이','ㅈㅇㅇ','wjrdyddl','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적합하지','ㅈㅎㅎㅈ','wjrgkqgkwl','83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적합해질수','ㅈㅎㅎㅈㅅ','wjrgkqgowlftn','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적혀있던','ㅈㅎㅇㄷ','wjrgudlTejs','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','적힌','ㅈㅎ','wjrgls','34 59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전공','ㅈㄱ','wjsrhd','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전동','ㅈㄷ','wjsehd','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전부','ㅈㅂ','wjsqn','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전에','ㅈㅇ','wjsdp','1 35 42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전원','ㅈㅇ','wjsdnjs','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전원이','ㅈㅇㅇ','wjsdnjsdl','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전이라','ㅈㅇㄹ','wjsdlfk','67');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전화','ㅈㅎ','wjsghk','96 97 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전화가','ㅈㅎㄱ','wjsghkrk','97 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전화로','ㅈㅎㄹ','wjsghkfh','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전화를','ㅈㅎㄹ','wjsghkfmf','96 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','전화번호를','ㅈㅎㅂㅎㄹ','wjsghkqjsghfmf','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','절반','ㅈㅂ','wjfqks','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','절차','ㅈㅊ','wjfck','39');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','점','ㅈ','wja','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','점을','ㅈㅇ','wjadmf','87 88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','접수','ㅈㅅ','wjqtn','41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','접수했는지','ㅈㅅㅎㄴㅈ','wjqtngoTsmswl','41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','접시','ㅈㅅ','wjqtl','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','접시를','ㅈㅅㄹ','wjqtlfmf','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','접시에','ㅈㅅㅇ','wjqtldp','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','정가','ㅈㄱ','wjdrk','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','정말','ㅈㅁ','wjdakf','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','정보','ㅈㅂ','wjdqh','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','정지','ㅈㅈ','wjdwl','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','정책을','ㅈㅊㅇ','wjdcordmf','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','정품','ㅈㅍ','wjdvna','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','젖어','ㅈㅇ','wjwdj','14 52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','젖었어요','ㅈㅇㅇㅇ','wjwdjTdjdy','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제가','ㅈㄱ','wprk','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제값을','ㅈㄱㅇ','wprkqtdmf','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제거하고','ㅈㄱㅎㄱ','wprjgkrh','53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제공','ㅈㄱ','wprhd','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제공해요','ㅈㄱㅎㅇ','wprhdgody','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제때','ㅈㄸ','wpEo','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제안','ㅈㅇ','wpdks','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제안하고','ㅈㅇㅎㄱ','wpdksgkrh','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제외','ㅈㅇ','wpdhl','83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제품','ㅈㅍ','wpvna','13 63');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제품가격이','ㅈㅍㄱㄱㅇ','wpvnarkrurdl','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제품상자가','ㅈㅍㅅㅈㄱ','wpvnatkdwkrk','12 13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제품상자는','ㅈㅍㅅㅈㄴ','wpvnatkdwksms','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제품을','ㅈㅍㅇ','wpvnadmf','64 69 71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제품의','ㅈㅍㅇ','wpvnadml','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','제품이','ㅈㅍㅇ','wpvnadl','17');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','조건','ㅈㄱ','whrjs','75 78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','조건에','ㅈㄱㅇ','whrjsdp','75 78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','조건을','ㅈㄱㅇ','whrjsdmf','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','조립','ㅈㄹ','whflq','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','조립하려는데','ㅈㄹㅎㄹㄴㄷ','whflqgkfusmsep','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','조회','ㅈㅎ','whghl','1 35 41 42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','종이','ㅈㅇ','whddl','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','종이로','ㅈㅇㄹ','whddlfh','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','좋겠어요','ㅈㄱㅇㅇ','whgrpTdjdy','40 67 68 69 79 87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','좋아서','ㅈㅇㅅ','whgdktj','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','좋았던','ㅈㅇㄷ','whgdkTejs','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','좋았어요','ㅈㅇㅇㅇ','whgdkTdjdy','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','좋지','ㅈㅈ','whgwl','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주','ㅈ','wn','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주겠다는','ㅈㄱㄷㄴ','wnrpTeksms','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주겠대요','ㅈㄱㄷㅇ','wnrpTeody','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주고','ㅈㄱ','wnrh','88 89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주는','ㅈㄴ','wnsms','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주는지','ㅈㄴㅈ','wnsmswl','81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주면','ㅈㅁ','wnaus','40 67 68 69 79 87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문','ㅈㅁ','wnans','24 34 62 63 66 71 84 92 97 109 110');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문과','ㅈㅁㄱ','wnansrhk','102');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문관련','ㅈㅁㄱㄹ','wnansrhksfus','102');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문끼리','ㅈㅁㄲㄹ','wnansRlfl','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문되었어요','ㅈㅁㄷㅇㅇㅇ','wnansehldjTdjdy','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문되지는','ㅈㅁㄷㅈㄴ','wnansehlwlsms','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문번호','ㅈㅁㅂㅎ','wnansqjsgh','119');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문변경에','ㅈㅁㅂㄱㅇ','wnansqusruddp','72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문상태를','ㅈㅁㅅㅌㄹ','wnanstkdxofmf','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문에','ㅈㅁㅇ','wnansdp','9 31 37 69 92 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문을','ㅈㅁㅇ','wnansdmf','55 58 62 63 66 71 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문이','ㅈㅁㅇ','wnansdl','110');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문질문','ㅈㅁㅈㅁ','wnanswlfans','84');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문하기','ㅈㅁㅎㄱ','wnansgkrl','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문하지','ㅈㅁㅎㅈ','wnansgkwl','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문한','ㅈㅁㅎ','wnansgks','6 19 56 97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문해버렸어요','ㅈㅁㅎㅂㄹㅇㅇ','wnansgoqjfuTdjdy','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주문했어요','ㅈㅁㅎㅇㅇ','wnansgoTdjdy','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주민번호','ㅈㅁㅂㅎ','wnalsqjsgh','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주민번호를','ㅈㅁㅂㅎㄹ','wnalsqjsghfmf','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주세요','ㅈㅅㅇ','wntpdy','5 87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주소','ㅈㅅ','wnth','26 67 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주에','ㅈㅇ','wndp','65');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','주제로','ㅈㅈㄹ','wnwpfh','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','준','ㅈ','wns','43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','준다는','ㅈㄷㄴ','wnseksms','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','준다더니','ㅈㄷㄷㄴ','wnsekejsl','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','준다던','ㅈㄷㄷ','wnsekejs','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','줄','ㅈ','wnf','51');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','중고차를','ㅈㄱㅊㄹ','wndrhckfmf','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','중복','ㅈㅂ','wndqhr','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','중복으로','ㅈㅂㅇㄹ','wndqhrdmfh','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','중복주문이예요','ㅈㅂㅈㅁㅇㅇㅇ','wndqhrwnansdldPdy','24');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','줬어요','ㅈㅇㅇ','wnjTdjdy','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','증빙','ㅈㅂ','wmdqld','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','증빙을','ㅈㅂㅇ','wmdqlddmf','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','증정','ㅈㅈ','wmdwjd','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지','ㅈ','wl','45 59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지갑째','ㅈㄱㅉ','wlrkqWo','50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지금','ㅈㄱ','wlrma','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지금은','ㅈㄱㅇ','wlrmadms','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지금이라도','ㅈㄱㅇㄹㄷ','wlrmadlfkeh','72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지난주','ㅈㄴㅈ','wlskswn','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지났는데','ㅈㄴㄴㄷ','wlskTsmsep','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지연되었어요','ㅈㅇㄷㅇㅇㅇ','wldusehldjTdjdy','2');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지우고','ㅈㅇㄱ','wldnrh','53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지워졌어요','ㅈㅇㅈㅇㅇ','wldnjwuTdjdy','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','지워지거나','ㅈㅇㅈㄱㄴ','wldnjwlrjsk','52');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','직거래','ㅈㄱㄹ','wlrrjfo','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','진행','ㅈㅎ','wlsgod','41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','질문보다','ㅈㅁㅂㄷ','wlfansqhek','84');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','질문뿐','ㅈㅁㅃ','wlfansQns','92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','질문이','ㅈㅁㅇ','wlfansdl','76 81 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','집','ㅈ','wlq','26 68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','집에','ㅈㅇ','wlqdp','43 64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','집으로','ㅈㅇㄹ','wlqdmfh','26 67');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','집주인이라는','ㅈㅈㅇㅇㄹㄴ','wlqwndlsdlfksms','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','짝퉁','ㅉㅌ','Wkrxnd','100');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','짧은','ㅉㅇ','Wkfqdms','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찌그러져','ㅉㄱㄹㅈ','Wlrmfjwu','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찌그러졌어요','ㅉㄱㄹㅈㅇㅇ','WlrmfjwuTdjdy','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찌그러짐','ㅉㄱㄹㅈ','Wlrmfjwla','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찍혀','ㅉㅎ','Wlrgu','26 32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찢어졌고','ㅉㅇㅈㄱ','WlwdjwuTrh','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찢어졌어요','ㅉㅇㅈㅇㅇ','WlwdjwuTdjdy','13 14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찢어지고','ㅉㅇㅈㄱ','Wlwdjwlrh','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','차액','ㅊㅇ','ckdor','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','창','ㅊ','ckd','118');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','창고에','ㅊㄱㅇ','ckdrhdp','41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','창이','ㅊㅇ','ckddl','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찾겠어요','ㅊㄱㅇㅇ','ckwrpTdjdy','50 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찾는','ㅊㄴ','ckwsms','110');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','찾아도','ㅊㅇㄷ','ckwdkeh','50');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','채우지','ㅊㅇㅈ','codnwl','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','채운다는','ㅊㅇㄷㄴ','codnseksms','80 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','채팅','ㅊㅌ','coxld','113 115 117');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','채팅이','ㅊㅌㅇ','coxlddl','118');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','채팅하기','ㅊㅌㅎㄱ','coxldgkrl','116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','채팅해요','ㅊㅌㅎㅇ','coxldgody','116');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','책','ㅊ','cor','7 23 27 46 69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','책을','ㅊㅇ','cordmf','23 24 46 82 92');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','책이','ㅊㅇ','cordl','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','책장을','ㅊㅈㅇ','corwkddmf','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','처리되고','ㅊㄹㄷㄱ','cjflehlrh','35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','처음','ㅊㅇ','cjdma','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','척하며','ㅊㅎㅁ','cjrgkau','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','철회','ㅊㅎ','cjfghl','47 66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','첨부','ㅊㅂ','cjaqn','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','첫','ㅊ','cjt','83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','청구','ㅊㄱ','cjdrn','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','청구되었어요','ㅊㄱㄷㅇㅇㅇ','cjdrnehldjTdjdy','32 33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','청구된','ㅊㄱㄷ','cjdrnehls','33 59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','청구서예요','ㅊㄱㅅㅇㅇ','cjdrntjdPdy','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','청소기를','ㅊㅅㄱㄹ','cjdthrlfmf','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','청소기의','ㅊㅅㄱㅇ','cjdthrldml','37');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','체크카드','ㅊㅋㅋㄷ','cpzmzkem','70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','체크하고','ㅊㅋㅎㄱ','cpzmgkrh','35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','체험','ㅊㅎ','cpgja','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','체험이','ㅊㅎㅇ','cpgjadl','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','초과','ㅊㄱ','chrhk','23 30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','최소','ㅊㅅ','chlth','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','최저가','ㅊㅈㄱ','chlwjrk','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','추가로','ㅊㄱㄹ','cnrkfh','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','추가하고싶어요','ㅊㄱㅎㄱㅅㅇㅇ','cnrkgkrhtlvdjdy','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','추적','ㅊㅈ','cnwjr','1 120');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','추첨','ㅊㅊ','cncja','94');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','축하한다는','ㅊㅎㅎㄷㄴ','cnrgkgkseksms','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','출력','ㅊㄹ','cnffur','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','출력해야','ㅊㄹㅎㅇ','cnffurgodi','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','출발','ㅊㅂ','cnfqkf','67');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','출발은','ㅊㅂㅇ','cnfqkfdms','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','충전기','ㅊㅈㄱ','cndwjsrl','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','충전기가','ㅊㅈㄱㄱ','cndwjsrlrk','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','충전해도','ㅊㅈㅎㄷ','cndwjsgoeh','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','취소','ㅊㅅ','cnlth','42 47 53 58 63 64 65 66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','취소하고','ㅊㅅㅎㄱ','cnlthgkrh','58 63');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','취소하는','ㅊㅅㅎㄴ','cnlthgksms','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','취소할래요','ㅊㅅㅎㄹㅇ','cnlthgkffody','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','치르래요','ㅊㄹㄹㅇ','clfmfody','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','치수','ㅊㅅ','cltn','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','치수를','ㅊㅅㄹ','cltnfmf','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','친구가','ㅊㄱㄱ','clsrnrk','43');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','친구에게','ㅊㄱㅇㄱ','clsrndprp','58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','친절','ㅊㅈ','clswjf','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','친절해서','ㅊㅈㅎㅅ','clswjfgotj','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','친환경','ㅊㅎㄱ','clsghksrud','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','칫솔은','ㅊㅅㅇ','cltthfdms','8');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','칭찬','ㅊㅊ','cldcks','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','칭찬해','ㅊㅊㅎ','cldcksgo','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카드','ㅋㄷ','zkem','30 32 42 48 54 55 57 58 70 98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카드가','ㅋㄷㄱ','zkemrk','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카드값이','ㅋㄷㄱㅇ','zkemrkqtdl','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카드로','ㅋㄷㄹ','zkemfh','70');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카드를','ㅋㄷㄹ','zkemfmf','50 51 53 104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카드번호','ㅋㄷㅂㅎ','zkemqjsgh','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카드에','ㅋㄷㅇ','zkemdp','49');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카드에서','ㅋㄷㅇㅅ','zkemdptj','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카드와','ㅋㄷㅇ','zkemdhk','56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','카메라를','ㅋㅁㄹㄹ','zkapfkfmf','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','칸이','ㅋㅇ','zksdl','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','캐시백','ㅋㅅㅂ','zotlqor','35 78 79 80 81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','캐시백을','ㅋㅅㅂㅇ','zotlqordmf','78 80 81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','캐시백이','ㅋㅅㅂㅇ','zotlqordl','35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','캔슬','ㅋㅅ','zostmf','63');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','커피','ㅋㅍ','zjvl','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','컵과','ㅋㄱ','zjqrhk','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','컵뿐이었어요','ㅋㅃㅇㅇㅇㅇ','zjqQnsdldjTdjdy','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','컵을','ㅋㅇ','zjqdmf','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','컵이','ㅋㅇ','zjqdl','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','케이스','ㅋㅇㅅ','zpdltm','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','케이스만','ㅋㅇㅅㅁ','zpdltmaks','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','켜져요','ㅋㅈㅇ','zuwudy','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','켜지지','ㅋㅈㅈ','zuwlwl','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','켤레까지','ㅋㄹㄲㅈ','zuffpRkwl','23');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','켤레를','ㅋㄹㄹ','zuffpfmf','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','코드','ㅋㄷ','zhem','31 40 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','코드가','ㅋㄷㄱ','zhemrk','52 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','코드를','ㅋㄷㄹ','zhemfmf','51 82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','코드예요','ㅋㄷㅇㅇ','zhemdPdy','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','코트를','ㅋㅌㄹ','zhxmfmf','39 41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','콜센터','ㅋㅅㅌ','zhftpsxj','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쿠폰','ㅋㅍ','znvhs','31 75 82 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쿠폰을','ㅋㅍㅇ','znvhsdmf','31 66 75 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','쿠폰이','ㅋㅍㅇ','znvhsdl','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','크레딧','ㅋㄹㄷ','zmfpelt','82');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','크리스마스','ㅋㄹㅅㅁㅅ','zmfltmaktm','56');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','큰','ㅋ','zms','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','키보드를','ㅋㅂㄷㄹ','zlqhemfmf','19');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','타임','ㅌㅇ','xkdla','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','탈락','ㅌㄹ','xkffkr','80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','택배','ㅌㅂ','xorqo','0 1 2 3 14 90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','택배비','ㅌㅂㅂ','xorqoql','27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','택배상자','ㅌㅂㅅㅈ','xorqotkdwk','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','택배상자와','ㅌㅂㅅㅈㅇ','xorqotkdwkdhk','12');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','텅','ㅌ','xjd','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','테이프를','ㅌㅇㅍㄹ','xpdlvmfmf','14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','텔레마케팅','ㅌㄹㅁㅋㅌ','xpffpakzpxld','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','텔레비전이','ㅌㄹㅂㅈㅇ','xpffpqlwjsdl','97');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','토스터가','ㅌㅅㅌㄱ','xhtmxjrk','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','통장에','ㅌㅈㅇ','xhdwkddp','42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','통장에서','ㅌㅈㅇㅅ','xhdwkddptj','32');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','통째로','ㅌㅉㄹ','xhdWofh','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','통합','ㅌㅎ','xhdgkq','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','투명','ㅌㅁ','xnaud','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','튕겨요','ㅌㄱㅇ','xnldrudy','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','트래킹','ㅌㄹㅋ','xmfozld','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','특가','ㅌㄱ','xmrrk','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','특가를','ㅌㄱㄹ','xmrrkfmf','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','특별','ㅌㅂ','xmrquf','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','틀려요','ㅌㄹㅇ','xmffudy','26 27 33 44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','틀리게','ㅌㄹㄱ','xmfflrp','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','틀린','ㅌㄹ','xmffls','101');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','티셔츠를','ㅌㅅㅊㄹ','xltucmfmf','33');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','파는','ㅍㄴ','vksms','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','파란','ㅍㄹ','vkfks','71');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','파손되었어요','ㅍㅅㄷㅇㅇㅇ','vkthsehldjTdjdy','10 11 12 13 14');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','파손되지','ㅍㅅㄷㅈ','vkthsehlwl','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','파일','ㅍㅇ','vkdlf','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','파일을','ㅍㅇㅇ','vkdlfdmf','91');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','판','ㅍ','vks','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','판매','ㅍㅁ','vksao','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','판매자가','ㅍㅁㅈㄱ','vksaowkrk','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','판매자에','ㅍㅁㅈㅇ','vksaowkdp','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','판매처','ㅍㅁㅊ','vksaocj','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','팔겠다는','ㅍㄱㄷㄴ','vkfrpTeksms','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','팔아요','ㅍㅇㅇ','vkfdkdy','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','패키지','ㅍㅋㅈ','vozlwl','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','페이백','ㅍㅇㅂ','vpdlqor','35 78 79 80 81');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','페이백을','ㅍㅇㅂㅇ','vpdlqordmf','79');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','페이백이','ㅍㅇㅂㅇ','vpdlqordl','35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','페이지가','ㅍㅇㅈㄱ','vpdlwlrk','109');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','페이팔','ㅍㅇㅍ','vpdlvkf','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','페이팔로','ㅍㅇㅍㄹ','vpdlvkffh','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','평점','ㅍㅈ','vudwja','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','포장','ㅍㅈ','vhwkd','15 28 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','포장에','ㅍㅈㅇ','vhwkddp','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','포장은','ㅍㅈㅇ','vhwkddms','11');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','포장을','ㅍㅈㅇ','vhwkddmf','28 72');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','포장이','ㅍㅈㅇ','vhwkddl','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','폴리에스터였어요','ㅍㄹㅇㅅㅌㅇㅇㅇ','vhffldptmxjduTdjdy','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','품질','ㅍㅈ','vnawlf','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프라이스','ㅍㄹㅇㅅ','vmfkdltm','61');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프라이팬이','ㅍㄹㅇㅍㅇ','vmfkdlvosdl','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프라임','ㅍㄹㅇ','vmfkdla','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프라임데이','ㅍㄹㅇㄷㅇ','vmfkdlaepdl','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프로모','ㅍㄹㅁ','vmfhah','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프로모션','ㅍㄹㅁㅅ','vmfhahtus','31 75 82 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프로모션과','ㅍㄹㅁㅅㄱ','vmfhahtusrhk','73');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프로모션에','ㅍㄹㅁㅅㅇ','vmfhahtusdp','76 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프로모션이','ㅍㄹㅁㅅㅇ','vmfhahtusdl','31');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','프린트','ㅍㄹㅌ','vmflsxm','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','피드백을','ㅍㄷㅂㅇ','vlemqordmf','28 86 87 88 89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','피드백이','ㅍㄷㅂㅇ','vlemqordl','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','피싱','ㅍㅅ','vltld','91 93 100');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','피싱이나','ㅍㅅㅇㄴ','vltlddlsk','102');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','픽업','ㅍㅇ','vlrdjq','47');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','핀','ㅍ','vls','104');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','필요','ㅍㅇ','vlfdy','64');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','필요해요','ㅍㅇㅎㅇ','vlfdygody','40 106');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하고','ㅎㄱ','gkrh','58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하고싶어요','ㅎㄱㅅㅇㅇ','gkrhtlvdjdy','38');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하고싶으신가요','ㅎㄱㅅㅇㅅㄱㅇ','gkrhtlvdmtlsrkdy','112');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하나가','ㅎㄴㄱ','gkskrk','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하나도','ㅎㄴㄷ','gkskeh','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하나에','ㅎㄴㅇ','gkskdp','28');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하는','ㅎㄴ','gksms','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하는데','ㅎㄴㄷ','gksmsep','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하는지','ㅎㄴㅈ','gksmswl','45 46 76 78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하려면','ㅎㄹㅁ','gkfuaus','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하루','ㅎㄹ','gkfn','88');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하룻밤','ㅎㄹㅂ','gkfntqka','59');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','하자','ㅎㅈ','gkwk','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','학기','ㅎㄱ','gkrrl','46');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','한','ㅎ','gks','15 23 27 35 44 46 47 69 82 89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','한국어','ㅎㄱㅇ','gksrnrdj','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','한국에서','ㅎㄱㅇㅅ','gksrnrdptj','85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','한꺼번에','ㅎㄲㅂㅇ','gksRjqjsdp','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','한다고','ㅎㄷㄱ','gksekrh','89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','한도','ㅎㄷ','gkseh','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','한도가','ㅎㄷㄱ','gksehrk','30');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','한쪽으로','ㅎㅉㅇㄹ','gksWhrdmfh','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','할부','ㅎㅂ','gkfqn','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','할부로','ㅎㅂㄹ','gkfqnfh','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','할인','ㅎㅇ','gkfdls','31 75 76 82 83 99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','할인받는','ㅎㅇㅂㄴ','gkfdlsqkesms','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','할인을','ㅎㅇㅇ','gkfdlsdmf','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','할지','ㅎㅈ','gkfwl','39 85');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','함','ㅎ','gka','2 16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','함께','ㅎㄲ','gkaRp','7');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','합배송','ㅎㅂㅅ','gkqqothd','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','합치거나','ㅎㅊㄱㄴ','gkqclrjsk','69');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','합치기','ㅎㅊㄱ','gkqclrl','57');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','핫딜','ㅎㄷ','gktelf','74');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해','ㅎ','go','86');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해롭다고','ㅎㄹㄷㄱ','gofhqekrh','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해야','ㅎㅇ','godi','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해야하나요','ㅎㅇㅎㄴㅇ','godigkskdy','78');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해요','ㅎㅇ','gody','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해제','ㅎㅈ','gowp','53');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해주세요','ㅎㅈㅅㅇ','gowntpdy','28 86 87 88 89');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해줘요','ㅎㅈㅇ','gownjdy','5');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해지','ㅎㅈ','gowl','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','해킹','ㅎㅋ','gozld','95');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','했는데','ㅎㄴㄷ','goTsmsep','5 27');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','했는지','ㅎㄴㅈ','goTsmswl','1');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','했더니','ㅎㄷㄴ','goTejsl','5 54');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','했어요','ㅎㅇㅇ','goTdjdy','58');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','행사','ㅎㅅ','godtk','74 76 83');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','행사가','ㅎㅅㄱ','godtkrk','76');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','행사에','ㅎㅅㅇ','godtkdp','75');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','향수','ㅎㅅ','gidtn','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','향수인데','ㅎㅅㅇㄷ','gidtndlsep','13');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','허락','ㅎㄹ','gjfkr','66');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','허술','ㅎㅅ','gjtnf','15');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','허위','ㅎㅇ','gjdnl','20');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','헤드폰','ㅎㄷㅍ','gpemvhs','22');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','헤드폰이','ㅎㄷㅍㅇ','gpemvhsdl','16');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','현관에','ㅎㄱㅇ','gusrhksdp','3');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','현금','ㅎㄱ','gusrma','103');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','호수가','ㅎㅅㄱ','ghtnrk','26');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','화면에','ㅎㅁㅇ','ghkausdp','120');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','화면이','ㅎㅁㅇ','ghkausdl','87');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','화분을','ㅎㅂㅇ','ghkqnsdmf','90');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','화요일에','ㅎㅇㅇㅇ','ghkdydlfdp','4');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','화장품도','ㅎㅈㅍㄷ','ghkwkdvnaeh','45');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','확인','ㅎㅇ','ghkrdls','41');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','확인하고','ㅎㅇㅎㄱ','ghkrdlsgkrh','1 35');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','환급','ㅎㄱ','ghksrmq','35 78 79 80');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','환불','ㅎㅂ','ghksqnf','5 35 42 43 44 45 47 58 77');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','환불금액이','ㅎㅂㄱㅇㅇ','ghksqnfrmadordl','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','환불상황을','ㅎㅂㅅㅎㅇ','ghksqnftkdghkddmf','42');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','환불을','ㅎㅂㅇ','ghksqnfdmf','38');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','환불이','ㅎㅂㅇ','ghksqnfdl','44');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','환율','ㅎㅇ','ghksdbf','36');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','회비','ㅎㅂ','ghlql','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','회사로','ㅎㅅㄹ','ghltkfh','68');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','회사에','ㅎㅅㅇ','ghltkdp','34');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','회원','ㅎㅇ','ghldnjs','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','회원비','ㅎㅇㅂ','ghldnjsql','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','회원에','ㅎㅇㅇ','ghldnjsdp','99');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','회원을','ㅎㅇㅇ','ghldnjsdmf','60');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','후기','ㅎㄱ','gnrl','28 86');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','후기가','ㅎㄱㄱ','gnrlrk','21');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','흉내','ㅎㄴ','gbdso','98');
INSERT INTO "search_term" VALUES('amazon-live-chat','word','흠집','ㅎㅈ','gmawlq','11');
INSERT INTO "search_term" VALUES('small','word','card','card','card','2');
INSERT INTO "search_term" VALUES('small','word','cards','cards','cards','0');
INSERT INTO "search_term" VALUES('small','word','claim','claim','claim','1');
INSERT INTO "search_term" VALUES('small','word','code','code','code','1');
INSERT INTO "search_term" VALUES('small','word','gift','gift','gift','0');
INSERT INTO "search_term" VALUES('small','word','help','help','help','4');
INSERT INTO "search_term" VALUES('small','word','issues','issues','issues','3');
INSERT INTO "search_term" VALUES('small','word','lost','lost','lost','2');
INSERT INTO "search_term" VALUES('small','word','payment','payment','payment','3');
INSERT INTO "search_term" VALUES('small','word','was','was','was','2');
INSERT INTO "search_term" VALUES('small','word','결제','ㄱㅈ','rufwp','3');
INSERT INTO "search_term" VALUES('small','word','도움말','ㄷㅇㅁ','ehdnaakf','4');
INSERT INTO "search_term" VALUES('small','word','문제','ㅁㅈ','answp','3');
INSERT INTO "search_term" VALUES('small','word','상품권','ㅅㅍㄱ','tkdvnarnjs','0');
INSERT INTO "search_term" VALUES('small','word','없어졌어요','ㅇㅇㅈㅇㅇ','djqtdjwuTdjdy','2');
INSERT INTO "search_term" VALUES('small','word','잃어버렸어요','ㅇㅇㅂㄹㅇㅇ','dlfgdjqjfuTdjdy','2');
INSERT INTO "search_term" VALUES('small','word','코드','ㅋㄷ','zhem','1');
CREATE TABLE search_text (
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  number INTEGER NOT NULL,
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  texts TEXT NOT NULL,
  PRIMARY KEY (phrasebook, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "search_text" VALUES('amazon-live-chat',0,117,'lwheres my stuff
g내 물건은 어디있어요
k배송
k내 택배
k어디 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',1,18,'lcheck status of order
g주문상태를 확인하고 싶어요
k배송 조회
k배송 추적
k트래킹
k송장 번호
k택배 조회
k언제 와요
k어디쯤
k언제 오나요
s어제 산 믹서기가 지금 어디까지 왔는지 궁금해요
s사흘 전에 산 책이 출발은 했는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',2,100,'lshipment is late
g배송이 지연되었어요
k안 왔어요
k안 와요
k늦어요
k택배 안 옴
k도착 안 함
k감감무소식
k배송 늦음
k딜레이
s도착한다던 날이 나흘이나 지났는데 아직도 안 왔어요
s지난주 금요일까지 온다던 운동화가 아직 감감무소식이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',3,110,'ltracking shows delivered but shipment not received
gdelivered 배송완료 라고 뜨는데 물건을 받지 못했어요
k택배 분실
k배송 분실
k배달 완료
k도난
k사라졌어요
k문 앞에 없어요
k못 받았어요
k완료로 떠요
s도착했다고 나오는데 문 앞에도 우편함에도 없어요
s기사님은 현관에 두고 갔다는데 아무것도 없었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',4,28,'ldelivery date was changed
g배송날짜가 바뀌었어요
k도착일
k도착 예정일
k배송일 변경
k미뤄졌어요
k밀렸어요
k연기
s화요일에 온다더니 갑자기 다음 주 목요일로 밀렸어요
s3일에 온다던 이어폰이 어느새 15일 도착으로 나와요');
INSERT INTO "search_text" VALUES('amazon-live-chat',5,92,'lrefund or replacement request declined
g환불 또는 대체 요청을 거부당했어요
k교환
k교환 거절
k교환 안 됨
k환불 거절
k환불 안 해줘요
k바꿔 주세요
k새것으로
k반려
s망가진 램프를 새것으로 바꿔 달라고 했는데 안 된대요
s깨진 접시 값을 돌려 달라고 했더니 안 된다는 답이 왔어요
nreplacement는 새 물건으로 바꿔 주는 교환이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',6,91,'lreceived incomplete shipment
g배송이 불완전해요
n주문한 것 가운데 일부만 왔을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',7,33,'lentire item missing from shipment
g물건이 하나도 안들어있어요
k누락
k상품 누락
k빠졌어요
k덜 왔어요
k일부만
k수량 부족
k빈 상자
s컵과 접시를 함께 샀는데 상자에는 컵뿐이었어요
s책 세 권을 샀는데 두 권만 왔어요
n부품이 아니라 물건 하나가 통째로 빠졌을 때예요 상자가 텅 비었다는 말은 아니에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',8,84,'lproduct parts or accessories missing
g제품의 일부 또는 부품이 안들어있어요
g제품의 어느 부분이나 부품이 안들어있어요
k부속품
k구성품
k부품 누락
k나사
k충전기
k설명서
k부품 빠졌어요
k뚜껑이 없어요
s책장을 조립하려는데 나사가 네 개 모자랐어요
s전동 칫솔은 왔는데 상자에 충전기가 없었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',9,81,'lproblem with an order
g주문에 문제가 생겼어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',10,25,'ldamaged item
g물건이 파손되었어요
k망가졌어요
k손상
k데미지');
INSERT INTO "search_text" VALUES('amazon-live-chat',11,70,'lpackaging undamaged product damaged
g포장은 파손되지 않고 물건이 파손되었어요
k깨졌어요
k깨짐
k박살
k부서졌어요
k금이 갔어요
k흠집
k스크래치
k망가져서 왔어요
s상자는 멀쩡한데 컵이 깨져 있었어요
s겉은 깨끗한데 뜯어 보니 접시에 금이 가 있었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',12,101,'lshipping and product boxes damaged
g택배상자와 제품상자가 파손되었어요
k박스 둘 다
k겉박스 속박스
k안팎 박스
k박스 전부
k모두 찌그러짐
s겉 박스는 찢어지고 안에 있던 신발 박스까지 구겨졌어요
s바깥 박스도 장난감 박스도 모두 찌그러져 있었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',13,82,'lproduct box damaged
g제품상자가 파손되었어요
k속박스
k제품 박스
k상품 박스
k정품 박스
k패키지
k케이스
k구겨졌어요
s겉 박스는 말짱한데 인형 박스의 투명 창이 찢어졌어요
s선물할 향수인데 향수 케이스만 구겨져 있었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',14,102,'lshipping box damaged
g택배상자 파손되었어요
k박스가 찌그러졌어요
k겉박스
k배송 박스
k택배 박스
k찌그러졌어요
k찢어졌어요
k젖었어요
s갈색 겉 박스만 찢어졌고 속에 든 건 다 괜찮았어요
s아마존 테이프를 두른 겉 박스만 비에 젖어 있었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',15,44,'limproper insufficient packaging
g포장이 부적합하거나 불충분했어요
k뽁뽁이
k완충재
k에어캡
k비닐봉지
k허술
k포장 부실
k포장 불량
s유리병인데 뽁뽁이 한 장 없이 상자에서 굴러다녔어요
s무거운 아령을 얇은 비닐봉지에만 넣어 보냈어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',16,26,'ldefective item item does not work
g물건이 불량이에요
k고장
k작동 안 함
k안 켜져요
k전원
k하자
k결함
k먹통
k전원이 안 들어와요
s어제 온 헤드폰이 전원 버튼을 눌러도 켜지지 않아요
s청소기를 밤새 충전해도 1분 만에 꺼져요');
INSERT INTO "search_text" VALUES('amazon-live-chat',17,51,'lmissing item or parts
g제품이 없거나 또는 부품 없어요
k빠진 물건
k없는 물건');
INSERT INTO "search_text" VALUES('amazon-live-chat',18,120,'lwrong item or not as expected
g다른 물건이 왔거나 예상치않은 물건이 왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',19,30,'ldifferent from item ordered
g제가 주문한 물건이 아니예요
k오배송
k엉뚱한
k다른 물건이 왔어요
k잘못 왔어요
k다른 색
k다른 사이즈
k딴 물건
k색깔이 달라요
s까만 운동화를 샀는데 빨간 슬리퍼가 왔어요
s키보드를 샀는데 마우스가 배달되었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',20,48,'litem doesnt match website description
g상품페이지에 적혀있던 상품설명과 달라요
k사진이랑
k실물
k스펙
k상세페이지
k허위 광고
k과장 광고
k소재
k치수
s면 100 라고 써 놓았는데 입어 보니 폴리에스터였어요
s사이트에는 높이가 50cm라고 나왔는데 재 보니 30cm였어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',21,83,'lproduct doesnt meet expectations
g물건이 기대에 미치지 않아요
k실망
k별로예요
k마음에 안 들어요
k맘에 안 들어요
k생각보다
k품질
k성능
k안 맞아요
s고장은 아닌데 소리가 생각만큼 좋지 않아요
s후기가 좋아서 샀는데 막상 써 보니 별로였어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',22,24,'lcorrect product box contained incorrect item
g제품상자는 맞는데 안에는 다른 물건이 들어있어요
k내용물
k내용물이 달라요
k열어 보니
k뜯어 보니
k바꿔치기
k박스만 맞아요
s커피 메이커라고 쓰인 박스를 여니 토스터가 나왔어요
s헤드폰 박스를 뜯었더니 웬 스피커가 나왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',23,90,'lreceived extra item
g물건 수량이 추가로 더 왔어요
k두 개 왔어요
k많이 왔어요
k안 시킨 물건
k시키지 않은
k초과
k여분
k덤
s책을 한 권만 샀는데 똑같은 책 두 권을 보내 줬어요
s고르지도 않은 양말 한 켤레까지 같이 들어 있었어요
n주문하지 않은 물건이 더 들어 있을 때도 여기예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',24,31,'lduplicate order
g중복으로 주문되었어요
g중복주문이예요
k두 번 눌렀어요
k두 번 샀어요
k두 번 시켰어요
k또 샀어요
k이중 주문
k같은 걸 두 번
k두 번 주문했어요
s구매 버튼을 두 번 눌러서 같은 책을 두 권 사 버렸어요
s모르고 어제 산 비타민을 오늘 또 샀어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',25,103,'lshipping or delivery issues
g배송 또는 배달에 문제가 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',26,46,'lincorrect shipping address
g배송주소가 틀려요
k엉뚱한 집
k옆집
k다른 집
k예전 집
k주소 오류
k주소 잘못
k배송지 오류
s이사했는데 의자가 예전 집으로 가 버렸어요
s운송장에 아파트 호수가 잘못 찍혀 옆집으로 갔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',27,47,'lincorrect shipping charge
g배송비가 틀려요
k배송료
k운송료
k운임
k택배비
k무료 배송
k쉬핑비
k배송비 비싸요
s무료라고 했는데 운송료가 12달러나 붙었어요
s책 한 권 보내는 운임이 두 배로 나왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',28,69,'lpackaging feedback
g포장에 대한 피드백을 해주세요
k과대 포장
k포장 의견
k포장 후기
k상자 낭비
k친환경
k쓰레기
s립밤 하나에 큰 상자를 쓴 건 낭비라고 말하고 싶어요
n포장을 어떻게 느꼈는지 내 의견을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',29,72,'lpayment issues
g결제에 문제가 생겼어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',30,71,'lpayment declined
g결제가 거부되었어요
k결제 안 됨
k결제 실패
k결제 오류
k승인 거절
k카드 거절
k카드 오류
k한도 초과
s카드 번호를 넣고 사려는데 승인이 안 된대요
s한도가 넉넉한데도 카드가 자꾸 튕겨요');
INSERT INTO "search_text" VALUES('amazon-live-chat',31,85,'lpromotion not applied to order
g주문에 프로모션 적용이 안되었어요
g주문에 프로모션이 적용되지 않았어요
k쿠폰
k할인
k쿠폰 안 됨
k할인 안 됨
k프로모 코드
k안 깎였어요
k쿠폰 안 먹혀요
k할인 코드 안 먹혀요
s20 쿠폰을 넣었는데 정가 그대로 나왔어요
s두 개 사면 10 깎아 준다더니 제값을 다 냈어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',32,112,'lunknown charge
g알수없는 금액이 청구되었어요
k모르는 결제
k도용
k카드 도용
k무단 결제
k산 적 없어요
k카드 명세서
k빠져나갔어요
k안 산 게 결제
s카드 명세서에 산 적도 없는 40달러가 찍혀 있어요
s아무것도 안 샀는데 통장에서 30달러가 빠져나갔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',33,13,'lcharged wrong price
g청구된 금액이 틀려요
g금액이 틀리게 청구되었어요
k이중 청구
k중복 결제
k두 번 결제
k이중 결제
k과다 청구
k더 나왔어요
k바가지
k두 번 빠져나갔어요
s15달러짜리 티셔츠를 샀는데 카드에서 25달러가 나갔어요
s장바구니에서 본 값보다 카드값이 더 많이 나왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',34,77,'lprint invoice
g인보이스 인쇄하고싶어요
g인보이스를 인쇄하고 싶어요
k영수증
k명세서
k거래 내역서
k세금계산서
k증빙
k출력
k프린트
s회사에 내려고 산 내역을 종이로 뽑아야 해요
s세관에 낼 구매 증빙을 출력해야 해요
ninvoice는 주문 내역과 금액이 적힌 청구서예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',35,15,'lcheck rebate status
g리베이트 상황을 체크하고 싶어요
g리베이트 상황을 확인하고 싶어요
k캐시백
k페이백
k환급
k캐시백 조회
k페이백 조회
k캐시백 언제
s사고 나서 신청한 캐시백이 언제 들어오는지 궁금해요
s한 달 전에 신청한 페이백이 처리되고 있는지 궁금해요
nrebate는 물건을 산 뒤에 신청해서 돌려받는 돈이에요 반품하고 받는 환불 refund 과는 달라요');
INSERT INTO "search_text" VALUES('amazon-live-chat',36,64,'lother payment issue
g이 외에 다른 결제문제가 생겼어요
g다른 결제문제가 생겼어요
k할부
k환율
k원화
k세금
k관세
k수수료
k기타 결제
k관부가세
s할부로 사고 싶은데 고르는 칸이 나오지 않아요
s원화로 나오는데 달러로 내고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',37,61,'lother issue with order received
g주문에 이 외 다른 문제가 생겼어요
k보증서
k보증 기간
k워런티
k유통기한
k설치
k조립
k기타 문제
s소파는 잘 왔는데 예약한 조립 기사가 나타나지 않았어요
s새로 온 청소기의 보증서를 어떻게 등록하는지 모르겠어요
n이미 받은 주문에 다른 문제가 있을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',38,98,'lreturns and refunds
g반품과 환불을 하고싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',39,42,'lhow to return an item
g반품하는 방법을 알려주세요
k리턴
k반송
k돌려보내기
k돌려보내고 싶어요
k반품 신청
k반품 절차
k반품 어떻게
k반품하고 싶어요
s사이즈가 안 맞는 신발을 어떻게 돌려보내는지 궁금해요
s코트를 돌려보내려는데 어디부터 눌러야 할지 모르겠어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',40,95,'lrequest return mailing label
g리턴라벨을 요청할래요
k반품 송장
k반품 운송장
k반품 스티커
k바코드
k레이블
kqr 코드
s돌려보낼 상자에 붙일 바코드 스티커가 필요해요
s반품 상자에 붙일 운송장을 다시 보내 주면 좋겠어요
nmailing label은 반품 상자에 붙이는 운송장 스티커예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',41,17,'lcheck status of a return
g반품상황을 알고싶어요
k반품 조회
k반품 확인
k반품 도착
k반품 접수
k반품 진행
k리턴 조회
s돌려보낸 신발이 창고에 잘 도착했는지 궁금해요
s어제 돌려보낸 코트를 아마존이 접수했는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',42,16,'lcheck status of a refund
g환불상황을 알고싶어요
k리펀드
k환불 안 됨
k환불 언제
k환불 조회
k돈이 안 들어와요
k입금
k카드 취소
k환불 아직
s신발은 돌려보냈는데 돈이 언제 들어오는지 궁금해요
s열흘 전에 돌려준다던 돈이 아직 통장에 없어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',43,41,'lhow to return a gift
g선물을 반품하는 방법을 알고싶어요
k선물 받은
k받은 선물
k선물 교환
k선물 환불
k선물 돌려보내기
k기프트 반품
k선물로 받았는데 반품
s생일에 친구가 보내 준 장갑이 작아서 돌려보내고 싶어요
s이모가 보내 준 시계가 집에 이미 있어서 돌려보내려고요');
INSERT INTO "search_text" VALUES('amazon-live-chat',44,45,'lincorrect refund
g환불금액이 틀려요
k부분 환불
k일부만 환불
k환불 부족
k환불 오류
k환불이 적어요
k덜 들어왔어요
k덜 돌려받았어요
s50달러를 돌려받아야 하는데 30달러만 들어왔어요
s두 개를 돌려보냈는데 한 개 값만 들어왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',45,99,'lreturns policy
g반품 정책을 알려주세요
k반품 규정
k환불 규정
k반품 기간
k반품 기한
k반품 가능
k며칠 안에
k30일
k반품비
s산 지 며칠 안에 돌려보내야 하는지 규정을 보고 싶어요
s뜯어서 써 본 화장품도 돌려보낼 수 있는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',46,109,'ltextbook rentals
g빌린 교과서는 어떻게 반송하나요
k교재
k대여
k반납
k렌탈
k렌털
k전공 책
k연체
s한 학기 동안 대여한 전공 책을 다 써서 돌려보내려고요
s다 쓴 대여 교재를 언제까지 반납해야 하는지 궁금해요
n영어는 그냥 교과서 대여예요 반송 말고 다른 대여 문의도 여기예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',47,68,'lother return or refund issue
g그 외 반품 또는 환불 문제가 있어요
k방문 수거
k픽업
k반품 철회
k반품 취소
k잘못 보냈어요
k기타 반품
s실수로 내 노트북까지 같이 넣어 돌려보냈어요
s돌려보낼 상자를 가지러 오기로 한 기사가 오지 않았어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',48,36,'lgift cards
g기프트 카드
k상품권
k기프트카드');
INSERT INTO "search_text" VALUES('amazon-live-chat',49,80,'lproblem with a gift card
g기프트 카드에 문제가 생겼어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',50,50,'llost a gift card
g기프트 카드를 분실했어요
k잃어버렸어요
k상품권 분실
k기프트카드 분실
k못 찾겠어요
k없어졌어요
s50달러짜리 상품권을 지갑째 잃어버렸어요
s서랍에 둔 상품권이 아무리 찾아도 보이지 않아요');
INSERT INTO "search_text" VALUES('amazon-live-chat',51,3,'lapplied to wrong account
g기프트 카드를 다른 계정에 등록해버렸어요
k잘못 등록
k엉뚱한 계정
k남의 계정
k다른 아이디
k잘못 넣었어요
k상품권 잘못 등록
s내 상품권 코드를 실수로 남편 아이디에 넣어 버렸어요
s동생 아이디로 로그인한 줄 모르고 상품권을 넣어 버렸어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',52,20,'lclaim code unreadable
g기프트카드 코드가 등록되지 않아요
k은박
k안 보여요
k안 읽혀요
k지워졌어요
k번졌어요
k벗겨졌어요
k코드가 안 보여요
s상품권의 은박을 긁었더니 번호까지 벗겨졌어요
s상품권이 물에 젖어 번호가 번져 버렸어요
n등록 오류가 아니라 코드가 지워지거나 번져서 읽을 수 없을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',53,93,'lremove gift card from account
g계정에서 기프트 카드를 제거하고 싶어요
k삭제
k등록 해제
k등록 취소
k상품권 삭제
k기프트카드 삭제
k빼고 싶어요
k지우고 싶어요
s내 아이디에 남의 상품권이 들어 있어서 빼고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',54,111,'lunable to use gift card
g기프트 카드 사용이 불가능해요
k안 먹혀요
k쓸 수 없어요
k사용 안 됨
k상품권 안 됨
k상품권 오류
k기프트카드 오류
k기프트카드 안 됨
s상품권 잔액이 20달러 있는데 살 때 고를 수가 없어요
s상품권으로 사려고 했더니 쓸 수 없다고 나와요');
INSERT INTO "search_text" VALUES('amazon-live-chat',55,9,'lchange gift card order
g기프트 카드 주문을 변경하고 싶어요
k상품권 변경
k상품권 수정
k기프트카드 수정
k기프트카드 변경
k받는 사람 변경
k메시지 수정
s상품권을 50달러로 샀는데 30달러로 고치고 싶어요
s이메일로 보낼 상품권의 받는 사람을 동생으로 고치고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',56,35,'lgift card different from what was ordered
g주문한 기프트 카드와 달라요
k상품권 오배송
k다른 상품권
k엉뚱한 상품권
k상품권이 달라요
k다른 디자인
s100달러 상품권을 샀는데 25달러짜리가 왔어요
s생일 그림을 골랐는데 크리스마스 그림의 상품권이 왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',57,53,'lmove funds to another account
g금액을 다른 계정으로 옮기고 싶어요
k잔액 이전
k잔액 이동
k잔액 옮기기
k잔액 합치기
k양도
k상품권 이동
s내 아이디에 있는 상품권 잔액을 아내 아이디로 보내고 싶어요
s아이디가 두 개라 상품권 잔액을 한쪽으로 모으고 싶어요
nfunds는 계정에 등록된 기프트 카드 잔액이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',58,6,'lcanceling gift card orders
g기프트 카드 주문을 취소하고 싶어요
k상품권 취소
k기프트카드 취소
k상품권 환불
k기프트카드 환불
k상품권 안 살래요
s방금 산 상품권을 없던 일로 하고 싶어요
s친구에게 보내려던 상품권을 사지 않기로 했어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',59,76,'lprice changed on website
g제품가격이 바뀌었어요
k값이 올랐어요
k인상
k인하
k차액
k가격 변동
k올랐어요
k내렸어요
k가격 떨어졌어요
s장바구니에 담아 둔 장난감이 하룻밤 새 35달러로 올랐어요
s산 지 이틀 만에 같은 가방이 20달러나 내렸어요
n청구된 금액이 아니라 웹사이트에 적힌 가격이 바뀌었을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',60,1,'l$99 annual prime membership fee
g프라임 멤버십 연회비 $99에 대해서
k무료 체험
k자동 갱신
k회원비
k유료 회원
k구독료
k프라임 해지
k해지
k프라임 회비
s무료 체험이 끝나자 일 년 회원 요금이 빠져나갔어요
s빠른 배송 회원을 일 년 더 하려면 얼마인지 궁금해요
n$99는 이 메뉴가 쓰이던 때의 연회비예요 지금은 금액이 다를 수 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',61,4,'lbetter price found elsewhere
g다른 곳에서 더 저렴한 가격을 발견했어요
k최저가
k더 싸요
k더 싼 곳
k가격 비교
k프라이스 매치
k월마트
k이베이
s똑같은 카메라를 월마트에서는 30달러 싸게 팔아요
s이베이에 같은 시계가 절반 값으로 나와 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',62,7,'lchange an order
g주문을 변경하고 싶어요
k주문 수정');
INSERT INTO "search_text" VALUES('amazon-live-chat',63,5,'lcancel an item or order
g제품 또는 주문을 취소하고 싶어요
k주문 취소
k캔슬');
INSERT INTO "search_text" VALUES('amazon-live-chat',64,56,'lno longer want item
g이 제품을 더이상 원치 않아요
k취소
k단순 변심
k변심
k마음이 바뀌었어요
k필요 없어요
k안 살래요
k취소할래요
s방금 가방을 샀는데 마음이 바뀌었어요
s집에 새 프라이팬이 있어서 방금 산 게 필요 없어졌어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',65,49,'litem will arrive too late
g물건이 너무 늦게와요
k늦어서 취소
k예정일이 늦어요
k오래 걸려요
k제때 안 와요
k늦게 도착
s생일은 금요일인데 선물이 일요일에나 도착한대요
s여행은 내일인데 수영복이 다음 주에 도착한대서 안 사려고요
n아직 안 왔지만 도착 예정일이 너무 늦을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',66,66,'lother reason for cancellation
g주문을 취소하는 다른 이유가 있어요
k취소 사유
k기타 취소
k주문 철회
k무르고 싶어요
k아이가 샀어요
s아이가 허락 없이 산 장난감이라 무르고 싶어요
s쿠폰을 깜빡 빠뜨려서 무르고 새로 사려고요');
INSERT INTO "search_text" VALUES('amazon-live-chat',67,8,'lchange delivery address
g배송주소를 변경하고 싶어요
k주소 변경
k주소 바꾸기
k배송지 변경
k배송지 수정
k이사
k주소 잘못 적었어요
s아직 출발 전이라 새로 이사한 집으로 보내 주면 좋겠어요
nchange shipping address와 뜻이 같아요 메뉴에는 둘 다 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',68,11,'lchange shipping address
g배송주소를 변경하고 싶어요
k주소 변경
k주소 수정
k새 주소
k배대지
k배송대행지
s아직 안 보냈다면 집 말고 회사로 보내 주면 좋겠어요
nchange delivery address와 뜻이 같아요 메뉴에는 둘 다 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',69,22,'lcombine orders or add items
g주문끼리 합치거나 주문에 제품을 추가하고싶어요
k합배송
k묶음 배송
k통합 배송
k한꺼번에
k한 상자에
k더 담기
k더 넣고 싶어요
s따로 산 책 두 권을 한 상자에 담아 보내 주면 좋겠어요
s아까 산 것에 양말 한 켤레를 더 넣고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',70,10,'lchange payment method
g결제방법을 변경하고 싶어요
k카드 변경
k카드 바꾸기
k다른 카드
k결제 수단
k결제 수단 변경
k체크카드
s비자로 냈는데 마스터카드로 바꾸고 싶어요
s살 때 고른 카드 말고 새 카드로 내고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',71,121,'lwrong item ordered
g다른 제품을 주문해버렸어요
k잘못 샀어요
k잘못 주문
k잘못 시켰어요
k잘못 골랐어요
k실수로 샀어요
k옵션 변경
k사이즈 변경
k색상 변경
s파란 컵을 사려다 빨간 컵을 눌러 버렸어요
s운동화를 살 때 치수를 잘못 골랐어요
n내가 주문을 잘못했을 때예요 다른 물건이 왔을 때는 wrong item or not as expected예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',72,62,'lother order change
g그 외 주문변경에 대한 문의
k선물 포장
k빠른 배송
k배송 속도
k배송 옵션
k수량 변경
k수령인
k기타 변경
s선물 포장을 깜빡해서 지금이라도 넣고 싶어요
s보통 배송을 골랐는데 이틀 배송으로 바꾸고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',73,86,'lpromotions and deals
g프로모션과 딜
k세일');
INSERT INTO "search_text" VALUES('amazon-live-chat',74,38,'lgold box or lightning deals
g골드박스 또는 라이트닝 딜
k특가
k타임 세일
k핫딜
n아마존의 특가 행사 이름이에요 lightning deals는 짧은 시간 동안만 열려요');
INSERT INTO "search_text" VALUES('amazon-live-chat',75,87,'lquestions on how to qualify for promotion
g어떻게 해야 프로모션 조건에 적합해질수 있나요
k할인 조건
k쿠폰 조건
k할인받는 법
k쿠폰 쓰는 법
k최소 금액
k할인 자격
k얼마 이상
s얼마어치를 사야 10 쿠폰을 쓸 수 있는지 궁금해요
s몇 개를 담아야 반값 행사에 들어가는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',76,65,'lother promotion questions
g그 외 프로모션에 대한 질문이 있어요
k블랙프라이데이
k블프
k사이버먼데이
k프라임데이
k이벤트
k할인 행사
k세일 언제
s블랙프라이데이 행사가 언제 시작하는지 궁금해요
s놓친 반짝 특가를 또 하는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',77,89,'lrebates
g리베이트
k메일인 리베이트
n물건을 산 뒤에 신청해서 돌려받는 돈이에요 반품하고 받는 환불 refund 과는 달라요');
INSERT INTO "search_text" VALUES('amazon-live-chat',78,88,'lquestions on how to qualify for rebate
g리베이트 조건에 맞으려면 어떻게 해야하나요
k캐시백 조건
k페이백 조건
k환급 조건
k캐시백 대상
k캐시백 신청
k캐시백 받는 법
s캐시백을 신청하려면 언제까지 사야 하는지 궁금해요
s페이백 대상이 되려면 뭘 사야 하는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',79,54,'lneed a rebate form
g리베이트 서류를 요청하고 싶어요
k신청서
k양식
k서식
k캐시백 신청서
k페이백 신청서
k환급 신청서
k신청 용지
s캐시백 신청서를 어디서 내려받는지 모르겠어요
s페이백을 신청할 종이 양식을 보내 주면 좋겠어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',80,119,'lwhy didnt i qualify for rebate
g나는 왜 리베이트를 받을수 없나요
k캐시백 거절
k캐시백 탈락
k캐시백 안 됨
k페이백 거절
k환급 거절
k탈락
s캐시백을 신청했는데 대상이 아니라고 떨어졌어요
s영수증까지 보냈는데 페이백 심사에서 떨어졌어요
nqualify는 조건을 채운다는 뜻이에요 내가 왜 조건을 채우지 못했는지 물어봐요');
INSERT INTO "search_text" VALUES('amazon-live-chat',81,67,'lother rebate questions
g그 외 리베이트에 대한 질문이 있어요
k수표
k캐시백 수표
k수표 재발급
k캐시백 문의
k페이백 문의
s캐시백을 수표 대신 계좌로 보내 주는지 궁금해요
s캐시백 수표를 잃어버렸는데 다시 보내 주는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',82,29,'ldid not receive claim code
g프로모션 코드를 안받았어요
k쿠폰 안 왔어요
k쿠폰 번호
k쿠폰 못 받음
k쿠폰 누락
k할인 코드 안 옴
k크레딧
s책을 사면 준다던 할인 쿠폰이 이메일로 오지 않았어요
s구매하면 보내 준다던 쿠폰 번호가 아직 안 왔어요
n안 받겠다고 한 것이 아니라 코드가 오지 않았을 때예요 claim code는 등록해서 쓰는 코드예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',83,118,'lwhy didnt i qualify for promotion
g나는 왜 프로모션에 적합하지 않나요
k대상이 아니래요
k대상이 아니라고
k할인 제외
k쿠폰 대상 아님
k할인 못 받음
k자격 미달
s첫 구매 쿠폰을 눌렀더니 대상이 아니라고 나와요
s세 개를 담았는데도 행사 대상이 아니라고 나와요
nqualify는 조건을 채운다는 뜻이에요 내가 왜 조건을 채우지 못했는지 물어봐요');
INSERT INTO "search_text" VALUES('amazon-live-chat',84,52,'lmore order issues
g더 많은 주문질문
nissue는 질문보다 문제에 가까워요 앞에 없는 주문 문제가 모여 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',85,74,'lplacing an order
g주문하기
k구매
k구입
k장바구니
k사는 법
k사고 싶어요
k구매 버튼
k오더
s장바구니에 담았는데 구매 버튼이 눌리지 않아요
s한국에서 처음 사 보는데 뭐부터 눌러야 할지 모르겠어요
n주문을 넣는 과정에 대한 문의예요 눌러도 주문되지는 않아요');
INSERT INTO "search_text" VALUES('amazon-live-chat',86,37,'lgive amazon feedback
g아마존에게 피드백을 해주세요
k의견
k후기
k리뷰
nfeedback을 해 달라는 말이 아니라 내가 아마존에 의견을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',87,57,'lopportunities for improvement
g개선에 대한 피드백을 해주세요
k건의
k제안
k불편
k불만
k아쉬운 점
k바라는 점
k고쳐 주세요
s검색 화면이 복잡하니 더 단순하게 고쳐 주면 좋겠어요
s앱에 한국어 메뉴도 넣어 달라고 제안하고 싶어요
n고쳤으면 하는 점을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',88,75,'lpositive feedback
g긍정적인 피드백을 해주세요
k칭찬
k감사
k고마워요
k고맙다고
k좋았어요
k친절
k감동
s상담원이 정말 친절해서 칭찬해 주고 싶어요
s하루 만에 와서 고맙다고 말하고 싶어요
n좋았던 점을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',89,34,'lfeedback about a seller
g판매자에 대해 피드백을 해주세요
k셀러
k가게
k판매 업체
k판매처
k업체 신고
k별점
k평점
s이 가게는 불친절해서 별점을 낮게 주고 싶어요
s물건을 판 가게가 답장을 한 번도 안 한다고 알리고 싶어요
n판매자에 대한 내 의견을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',90,60,'lother feedback topic
g다른 피드백이 있어요
k배달 기사
k택배 기사
k기사님
k광고
k기타 의견
s배달 기사가 마당 화분을 밟고 갔다고 알리고 싶어요
s아마존 광고가 아이들에게 해롭다고 말하고 싶어요
n앞에 없는 주제로 의견을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',91,105,'lsuspicious email received
g수상한 이메일을 받았어요
k피싱 메일
k사칭 메일
k스팸 메일
k가짜 메일
k첨부 파일
k스미싱
k문자
k이메일이 이상해요
s아마존인 척하며 첨부 파일을 열라는 메일이 왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',92,63,'lother order question or issue
g그 외에 주문에 대한 질문이 있어요
k주문 내역
k구매 내역
k주문 기록
k구매 기록
k내역 숨기기
k기타 문의
s남편 선물을 산 내역을 목록에서 숨기고 싶어요
s작년에 산 책을 내역에서 도무지 못 찾겠어요
n질문뿐 아니라 앞에 없는 다른 문제가 있을 때도 여기예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',93,73,'lphishing or scam inquiries
g피싱 또는 사기 문의
k사칭
k스캠
k사기꾼');
INSERT INTO "search_text" VALUES('amazon-live-chat',94,79,'lprize or giveaway email
g경품 이메일
k당첨
k당첨 메일
k공짜
k사은품
k추첨
k무료 증정
k설문
s아이패드에 당첨됐다는 메일이 왔는데 의심스러워요
s설문에 답하면 냉장고를 공짜로 준다는 메일이 왔어요
n경품에 당첨되었다는 수상한 이메일을 받았을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',95,12,'lchanges to account account alerts
g계정변경 또는 계정알람
k해킹
k계정 해킹
k계정 잠김
k계정 정지
k비밀번호
k비번
k로그인 알림
k비번 바꾸기
s비밀번호가 바뀌었다며 링크를 누르라는 메일이 왔어요
s로그인이 막혔으니 당장 인증하라는 메일이 왔는데 수상해요
n계정이 바뀌었다거나 계정에 문제가 있다고 알리는 수상한 이메일이에요 alert는 알림이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',96,106,'lsuspicious phone call
g수상한 전화를 받았어요
k보이스피싱
k스팸 전화
k이상한 전화');
INSERT INTO "search_text" VALUES('amazon-live-chat',97,113,'lunknown order contact
g알수 없는 주문에 대해
k모르는 주문
k주문한 적 없어요
k안 산 물건 전화
k결제됐다는 전화
k사칭 전화
s사지도 않은 노트북을 보냈다며 아마존이라는 전화가 왔어요
s산 적도 없는 텔레비전이 결제됐다는 전화가 왔어요
n내가 모르는 주문 때문에 연락을 받았을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',98,97,'lrequests for personal account information
g개인정보 계정정보를 요청해요
k주민번호
k카드번호
k인증번호
k여권 번호
k비밀번호 요구
k신상
k정보 유출
s아마존이라며 전화로 비밀번호와 카드 번호를 물어봤어요
s아마존을 흉내 낸 사이트에서 주민번호를 입력하래요');
INSERT INTO "search_text" VALUES('amazon-live-chat',99,78,'lprize giveaway or promotion offer
g경품 또는 프로모션 제공
k당첨 전화
k할인 전화
k공짜 전화
k광고 전화
k텔레마케팅
s노트북에 당첨됐다며 축하한다는 전화가 왔어요
s특별 회원에 뽑혔다며 반값에 팔겠다는 전화가 왔어요
n경품이나 할인을 주겠다는 수상한 전화를 받았을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',100,107,'lsuspicious website
g수상한 웹사이트가 있어요
k가짜 사이트
k피싱 사이트
k사칭 사이트
k짝퉁 사이트');
INSERT INTO "search_text" VALUES('amazon-live-chat',101,115,'lwebsite provide false contact number for amazon
g웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요
k가짜 번호
k가짜 고객센터
k가짜 상담원
k콜센터
k연락처
k엉터리 번호
s블로그에 나온 상담 연락처로 걸었더니 사기꾼이 받았어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',102,59,'lorder related
g주문관련
n주문과 관련된 피싱이나 사기를 알리는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',103,96,'lrequests for payment outside of amazon site
g아마존 사이트가 아닌 곳에서 결제요청해요
k계좌 이체
k계좌번호
k송금
k직거래
k무통장 입금
k외부 결제
k페이팔
k현금
s판매자가 은행 계좌로 돈을 바로 부치래요
s판매자가 페이팔로 따로 송금하면 깎아 주겠대요');
INSERT INTO "search_text" VALUES('amazon-live-chat',104,94,'lrequest for payment using amazon gift cards off amazon site
g아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요
k상품권 요구
k상품권으로 결제
k상품권 사기
k상품권 번호
k기프트카드 사기
k기프트카드 요구
k핀 번호
s중고차를 파는 사람이 상품권 번호로 값을 치르래요
s집주인이라는 사람이 월세를 상품권으로 보내 달래요');
INSERT INTO "search_text" VALUES('amazon-live-chat',105,39,'lhelp
g도움말');
INSERT INTO "search_text" VALUES('amazon-live-chat',106,55,'lneed more help
g도움이 더 필요해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',107,23,'lcontact us
g문의하기
k고객센터
k고객 서비스
k상담');
INSERT INTO "search_text" VALUES('amazon-live-chat',108,116,'lwhat can we help you with
g무엇을 도와드릴까요');
INSERT INTO "search_text" VALUES('amazon-live-chat',109,2,'lan order i placed
g내 주문
n페이지가 열릴 때 이미 골라져 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',110,19,'lchoose a different order
g다른 주문 선택하기
n찾는 주문이 목록에 없을 때 눌러요');
INSERT INTO "search_text" VALUES('amazon-live-chat',111,108,'ltell us more about your issue
g문의 내용에 대해 말해주세요
n여기서 문의 메뉴가 열려요');
INSERT INTO "search_text" VALUES('amazon-live-chat',112,43,'lhow would you like to contact us
g어떤 방법으로 문의를 하고싶으신가요');
INSERT INTO "search_text" VALUES('amazon-live-chat',113,14,'lchat
g채팅
k라이브챗
k상담원
k실시간 상담
k대화');
INSERT INTO "search_text" VALUES('amazon-live-chat',114,40,'lhow can we help you today
g무엇을 도와드릴까요
n비워 두어도 돼요');
INSERT INTO "search_text" VALUES('amazon-live-chat',115,32,'lemail a transcript of this chat to
g채팅 내용을 다음 이메일로 받기
k대화 기록
k채팅 기록
k대화 저장
k채팅 저장');
INSERT INTO "search_text" VALUES('amazon-live-chat',116,114,'luse a different name
g다른 이름으로 채팅하기
n계정에 등록된 이름과 다른 이름으로 채팅해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',117,104,'lstart chat
g채팅 시작하기');
INSERT INTO "search_text" VALUES('amazon-live-chat',118,21,'lclose window
g창 닫기
n채팅이 끝난 뒤에 눌러요');
INSERT INTO "search_text" VALUES('amazon-live-chat',119,58,'lorder
g주문번호
k오더 넘버
k오더 번호');
INSERT INTO "search_text" VALUES('amazon-live-chat',120,27,'ldelivered
g배송완료
n배송 추적 화면에 나오는 말이에요');
INSERT INTO "search_text" VALUES('small',0,124,'lgift cards
g상품권');
INSERT INTO "search_text" VALUES('small',1,123,'lclaim code
g코드');
INSERT INTO "search_text" VALUES('small',2,122,'lcard was lost
g잃어버렸어요
g없어졌어요');
INSERT INTO "search_text" VALUES('small',3,126,'lpayment issues
g결제 문제');
INSERT INTO "search_text" VALUES('small',4,125,'lhelp
g도움말');
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('new_per_day','7');
CREATE INDEX event_order ON event (logical_ms);
CREATE INDEX event_card ON event (substr(card, -20)) WHERE card IS NOT NULL;
CREATE INDEX event_action ON event (substr(action, 1, 13));
CREATE INDEX event_target ON event (target) WHERE target IS NOT NULL;
CREATE INDEX event_typed ON event (logical_ms)
  WHERE kind = 'review' AND rating = 1 AND response <> '';
CREATE INDEX event_kind ON event (kind, logical_ms) WHERE kind <> 'review';
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE INDEX phrase_level ON phrase (phrasebook, share, level);
CREATE INDEX phrase_flow ON phrase (phrasebook) WHERE in_flow AND archived = 0;
CREATE INDEX phrase_changed ON phrase (phrasebook) WHERE changed IS NOT NULL AND archived = 0;
CREATE INDEX gloss_text ON gloss (text);
CREATE INDEX search_text_phrase ON search_text (phrase);
CREATE INDEX item_parent ON item (parent, position);
CREATE INDEX item_phrase ON item (phrase, branch);
CREATE INDEX item_position ON item (phrasebook, position);
CREATE INDEX confusable_second ON confusable (second);
CREATE INDEX card_due ON card (
  due_day, buried_until, last_day, stability, phrase, state, archived, suspended
) WHERE state = 'review' AND archived = 0 AND suspended = 0;
CREATE INDEX card_steps ON card (due_ms)
  WHERE due_ms IS NOT NULL AND archived = 0 AND suspended = 0;
CREATE INDEX card_new ON card (type, share, rank, id)
  WHERE state = 'new' AND open = 1 AND archived = 0 AND suspended = 0;
CREATE INDEX card_wished ON card (due_day) WHERE state = 'new' AND due_day IS NOT NULL;
CREATE INDEX card_memory ON card (type, phrase, passed, stability, last_day, archived)
  WHERE stability IS NOT NULL AND archived = 0;
CREATE INDEX card_first_day ON card (first_day) WHERE first_day IS NOT NULL;
CREATE INDEX review_day ON review (learning_day, card, rating) WHERE rating > 0;
CREATE INDEX quiz_step_run ON quiz_step (run);
CREATE INDEX quiz_step_wrong ON quiz_step (run, correct, taken) WHERE correct IS NOT NULL;
COMMIT;
