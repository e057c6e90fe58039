package label

// Marks of tone are kept: without them most words would mean something else.
const vietnamesePhrases = `
share:
=chia sẻ, =copy link, =gửi, =in bài, =in bài viết, =lưu, =lưu bài viết, =lưu tin, =sao chép, =zalo, chia sẻ bài viết, chia sẻ lên
chia sẻ qua, gửi email, lưu bài, sao chép link, sao chép liên kết, theo dõi chúng tôi
more:
=chi tiết, =thêm, =xem thêm, =xem tiếp, =xem tất cả, =đọc thêm, ^xem chi tiết, ^xem thêm, ^xem toàn bộ, ^đọc tiếp, hiển thị thêm, thu gọn
tải thêm, xem chi tiết, xem tất cả, đọc tiếp
related:
=bài liên quan, =có thể bạn quan tâm, =cùng chuyên mục, =mới nhất, =nổi bật, =tin cùng chuyên mục, =tin khác, =tin liên quan, =tin mới
=tin mới nhất, =tin nổi bật, =tin đọc nhiều, =xem nhiều, =đọc nhiều, =đọc nhiều nhất, ^bài liên quan, ^bài viết liên quan, ^có thể bạn
^cùng chủ đề, ^cùng tác giả, ^mới nhất, ^nghe thêm, ^tin khác, ^tin liên quan, ^tin mới, ^xem nhiều, ^xem tiếp, ^đọc nhiều, ^đọc thêm
^đừng bỏ lỡ, bài tiếp theo, bài trước, bài viết khác, bài viết liên quan, bạn có thể quan tâm, có thể bạn quan tâm, có thể bạn thích
cùng chuyên mục, tin cùng chuyên mục, tin liên quan, tin mới nhất, tin nổi bật, tin tức liên quan, đọc nhiều nhất
newsletter:
=bản tin, =email của bạn, =nhận tin, =đăng ký, bản tin email, email của bạn, nhận bản tin, nhận tin tức, theo dõi trên google news
đăng ký nhận, đăng ký nhận bản tin
subscribe:
=hội viên, =quyên góp, =thành viên, =đăng ký, =ủng hộ, dành cho thành viên, gói thành viên, mua gói, tặng sao, đã là thành viên
đăng ký ngay, đăng ký để đọc, để đọc tiếp, ủng hộ chúng tôi
ad:
=nội dung tài trợ, =quảng cáo, =thông tin doanh nghiệp, =tài trợ, ^quảng cáo, bài viết tài trợ, liên hệ quảng cáo, nội dung được tài trợ
comment:
=bình luận, =gửi bình luận, =trả lời, =ý kiến, =ý kiến bạn đọc, bình luận của bạn, bạn cần đăng nhập, bạn nghĩ gì, chưa có bình luận
gửi bình luận, gửi ý kiến, hủy trả lời, trả lời hủy, viết bình luận, xem bình luận, ý kiến của bạn, để lại bình luận, để lại một bình luận
copyright:
^bản quyền, bài viết được đăng lần đầu, bản quyền thuộc, cấm sao chép, ghi rõ nguồn, giữ bản quyền, khi phát hành lại, không sao chép
không được sao chép, mọi bản quyền, mọi quyền được bảo lưu, toàn bộ bản quyền
consent:
=chính sách bảo mật, =chính sách quyền riêng tư, =chấp nhận, =chấp nhận tất cả, =đồng ý, chính sách bảo mật, chính sách cookie
dữ liệu cá nhân, quyền riêng tư, sử dụng cookie
photo:
=hình ảnh, =minh họa, =nguồn, =nguồn ảnh, =đồ họa, =ảnh, =ảnh minh họa, ^hình, ^hình ảnh, ^minh họa, ^nguồn, ^nguồn ảnh, ^đồ họa, ^ảnh
^ảnh minh họa, cung cấp ảnh, nhân vật cung cấp, ảnh afp, ảnh chụp màn hình, ảnh minh họa, ảnh nvcc, ảnh reuters, ảnh ttxvn
bio:
=tác giả, =về tác giả, ^giới thiệu tác giả, bài viết của tác giả, tốt nghiệp, về tác giả, xem thêm bài viết của, xem tất cả bài viết
byline:
=biên tập, =nguồn, =nhóm phóng viên, =phóng viên, =theo, =thực hiện, =tác giả, ^bài, ^bài và ảnh, ^nguồn, ^người viết, ^nội dung
^phóng viên, ^phỏng vấn, ^theo, ^thực hiện, ^tác giả
updated:
=chủ nhật, =cập nhật, =giờ, =gmt, =hôm nay, =hôm qua, =ngày, =năm, =phút, =phút đọc, =tháng, =thứ ba, =thứ bảy, =thứ hai, =thứ năm
=thứ sáu, =thứ tư, =trước, =đăng lúc, ^cập nhật, ^cập nhật lần cuối, ^ngày đăng, ^thời gian đọc, ^xuất bản, ^đăng lúc, ^đăng ngày
cập nhật lúc, giờ trước, ngày trước, phút trước, phút đọc, thời gian đọc
topic:
=chuyên mục, =chủ đề, =danh mục, =nhãn, =tag, =tags, =thẻ, =từ khóa, ^chuyên mục, ^chủ đề, ^danh mục, ^nhãn, ^tags, ^thẻ, ^từ khóa
từ khóa liên quan
nav:
=bạn đọc, =bất động sản, =chính trị, =công nghệ, =du lịch, =giáo dục, =giải trí, =giới thiệu, =góc nhìn, =khoa học, =kinh doanh, =kinh tế
=liên hệ, =menu, =nhịp sống, =pháp luật, =podcast, =số hóa, =sức khỏe, =thông tin tòa soạn, =thư giãn, =thế giới, =thể thao, =thời sự
=tin tức, =tiếp theo, =trang chủ, =trở lại, =tìm kiếm, =tòa soạn, =video, =văn hóa, =xe, =xã hội, =đóng, =đường dây nóng, =đời sống
bỏ qua nội dung, chuyển đến nội dung, chuyển đến phần nội dung, cơ quan chủ quản, giấy phép số, lên đầu trang, trở về trang chủ
tổng biên tập, về đầu trang
login:
=mật khẩu, =tài khoản, =đăng nhập, =đăng xuất, chưa có tài khoản, quên mật khẩu, tạo tài khoản, đăng nhập bằng, đăng nhập để
app:
=ứng dụng, trên ứng dụng, tải app, tải ứng dụng
player:
=giọng đọc, =nghe, =nghe bài viết, =phát, =xem video, không hỗ trợ, nghe bài viết, nghe đọc bài, trình duyệt của bạn, xem video
error:
=không tìm thấy trang, =lỗi, =đang tải, bật javascript, không tìm thấy, vui lòng thử lại, đang tải, đã xảy ra lỗi
poll:
=bình chọn, =khảo sát, =kết quả, biểu quyết, tham gia bình chọn
correction:
^ghi chú của tòa soạn, ^lưu ý, ^lời tòa soạn, ^tin đính chính, ^đính chính, cập nhật bài viết, thành thật xin lỗi
edited:
^biên dịch, ^dịch, ^lược dịch, ^người dịch, ^phỏng vấn, ^thực hiện, biên tập và rút gọn, bài phỏng vấn, dịch từ, rút gọn và biên tập
được biên tập
legal:
=quy định, =điều khoản, =điều khoản sử dụng, không chịu trách nhiệm, không phải là lời khuyên, miễn trừ trách nhiệm, quan điểm của tác giả
điều khoản sử dụng
shop:
=giá, =giỏ hàng, =mua, =mua ngay, miễn phí vận chuyển, mua ngay, mã giảm giá, thêm vào giỏ
summary:
=những điểm chính, =tóm tắt, =tóm tắt nội dung, =điểm chính, ^tóm tắt, ^điểm chính, do ai tạo, trí tuệ nhân tạo tạo, tóm tắt bằng ai
figcap:
=phóng to, =thư viện ảnh, =xem ảnh, ^chú thích ảnh, ^chụp lại hình ảnh, bấm để phóng to, xem toàn màn hình, xem ảnh lớn
`
