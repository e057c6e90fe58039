package words

var vietnamese = table{
	code:        "vi",
	stop:        "và, của, là, không, có, trong, được, cho, những, một, các, với, này",
	first:       "tôi, chúng, mình, em, tớ, con, ta",
	second:      "anh, chị, ông, bà, bạn, các, quý, cô, thầy, em",
	prompt:      "hãy, xin, kể, mời, cho, nêu",
	reply:       "có, không, vì, bởi vì, dĩ nhiên, tất nhiên, đúng, chưa, rồi, vâng, dạ, ừ, chắc, có lẽ, luôn, thật ra, tôi nghĩ, đôi khi, tiếc là, cũng có, phải",
	thanks:      "cảm, cám, xin cảm ơn",
	ask:         "tại, vì, ai, khi, bao, làm, có, như, điều, theo, vậy, thưa, liệu, đâu, gì, sao, xin",
	askEnd:      "không, gì, sao, nào, chưa, thế nào, ạ, ai, đâu",
	question:    "hỏi, câu hỏi, h",
	answer:      "đáp, trả lời, đ",
	interviewer: "phóng viên, pv, nhà báo, biên tập viên, btv, người phỏng vấn",
	guest:       "khách mời",
	host:        "người dẫn chương trình",
	moderator:   "điều phối",
	audience:    "khán giả, thính giả, độc giả, bạn đọc, người xem",
	aside:       "cười, mỉm cười, thở dài, im lặng, vỗ tay, ngập ngừng, suy nghĩ, khóc, nghe không rõ, cười lớn, trầm ngâm, ngừng",
	talk:        "phỏng vấn, trò chuyện, trò chuyện với, cuộc phỏng vấn, đối thoại, trao đổi với, chia sẻ với, hỏi đáp, cuộc trò chuyện, podcast",
	faq:         "câu hỏi thường gặp, hỏi đáp",
	by:          "phỏng vấn:, thực hiện:, người phỏng vấn:, phỏng vấn bởi",
	edited:      "đã được biên tập, rút gọn, được biên tập, biên tập lại, lược bớt",
	translated:  "dịch giả:, người dịch:, bản dịch:",
	corrected:   "đính chính",
	named:       "tôi tên là, tên tôi là",
	title:       "ông, bà, anh, chị, ts, gs, pgs, ths, bs, tiến sĩ, giáo sư, thầy, cô",
	noLabel: "ảnh, hình ảnh, hình, nguồn, ghi chú, xem thêm, đọc thêm, video, ngày, giờ, thời gian, địa điểm, địa chỉ, điện thoại, giá, giá vé, thời lượng, " +
		"nguyên liệu, cách làm, ví dụ, bước, phần, chương, bảng, tổng, kết quả, đạo diễn, diễn viên, kịch bản, thể loại, tóm tắt, kết luận, tác giả, " +
		"nhà xuất bản, số trang, ngôn ngữ, tên, tuổi, chiều cao, cân nặng, màu sắc, chất liệu, liên hệ, trang web, từ khóa, chuyên mục, lưu ý, chú ý, mẹo, " +
		"email, theo",
	with:  "với",
	place: "ở, tại",
	photo: "ảnh, hình ảnh",
	third: "ông, bà, anh, chị",
	prep:  "của, cho, từ, trong, về, bởi, đến",
}
